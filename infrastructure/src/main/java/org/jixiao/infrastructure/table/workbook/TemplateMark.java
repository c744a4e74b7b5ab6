package org.jixiao.infrastructure.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.xmlbeans.XmlException;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** The version of the template: in a cell above the table, and in the properties of the file. */
final class TemplateMark {

    /** Raise it whenever columns or their meaning change. */
    static final String VERSION = "1";

    static final String LABEL = "模板版本";
    static final String PROPERTY = "JixiaoTemplate";

    private TemplateMark() {}

    /** The version that a row above the table names, null where it names none. */
    static @Nullable String in(TextRecord row) {
        for (SourceText cell : row.cells()) {
            String text = LooseText.squeeze(cell.text().length() > 100 ? "" : cell.text());
            if (text.startsWith(LABEL)) {
                return text.substring(LABEL.length()).replaceFirst("^[：:]", "");
            }
        }
        return null;
    }

    /** The form of another version, or of none that is known, is read, and it is said. */
    static RawTable checked(RawTable table, OPCPackage workbook)
            throws IOException, OpenXML4JException {
        RawTable.Form form = table.form();
        String version = form == null ? null : versionOf(form, workbook);
        if (version == null || version.equals(VERSION)) {
            return table;
        }
        List<Complaint> complaints = new ArrayList<>(table.complaints());
        complaints.add(
                Complaint.of(
                        ComplaintKind.TEMPLATE_VERSION,
                        "表头",
                        "这份表用的模板版本是“%s”，现行版本是“%s”，已按现行版本的列读取，请逐项核对，下次请下载新模板。"
                                .formatted(LooseText.quote(version), VERSION)));
        return new RawTable(table.heading(), table.rows(), false, false, false, complaints, form);
    }

    private static @Nullable String versionOf(RawTable.Form form, OPCPackage workbook)
            throws IOException, OpenXML4JException {
        try {
            var property =
                    new POIXMLProperties(workbook).getCustomProperties().getProperty(PROPERTY);
            String version = form.version();
            return version == null && property != null ? property.getLpwstr() : version;
        } catch (XmlException damaged) {
            return form.version();
        }
    }
}
