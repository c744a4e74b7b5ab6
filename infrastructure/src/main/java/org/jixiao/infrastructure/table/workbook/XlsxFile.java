package org.jixiao.infrastructure.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingStopped;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.rows.HeaderHint;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** An .xlsx as rows of cells, streamed; the first worksheet with the column names counts. */
public final class XlsxFile {

    /** Further worksheets with tables are not looked for. */
    private static final int MOST_TABLES = 20;

    private XlsxFile() {}

    public static RawTable read(byte[] content, ReadingProgress progress) {
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(content))) {
            return firstTable(document, progress);
        } catch (OpenXML4JException | IOException | SAXException | RuntimeException e) {
            if (e instanceof UnreadableTable || e instanceof ReadingStopped) {
                throw (RuntimeException) e;
            }
            throw new UnreadableTable(ComplaintKind.NOT_A_TABLE, "整个文件", "这个 Excel 文件已损坏，无法打开。");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }

    /** The name of the worksheet that {@link #read} reads. */
    public static Optional<String> sheetOf(byte[] content) throws IOException {
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(content))) {
            return tables(document, ReadingProgress.NONE, new HeaderHint[] {HeaderHint.NONE})
                    .stream()
                    .findFirst()
                    .map(Found::sheet);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /**
     * A worksheet with the table.
     *
     * @param hidden whether the workbook does not show it
     */
    private record Found(String sheet, boolean hidden, RawTable table) {}

    /**
     * The one to read and another, if there is one; those that are shown go first.
     *
     * @param hint takes what looks most like a heading row in the others
     */
    private static List<Found> tables(
            OPCPackage document, ReadingProgress progress, HeaderHint[] hint)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(document);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(document, false);
        StylesTable styles = ChineseDates.in(reader.getStylesTable());
        WorkbookFacts facts = WorkbookFacts.of(reader);
        List<Found> found = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext() && found.size() < MOST_TABLES) {
            try (InputStream sheet = sheets.next()) {
                WorksheetRows rows = new WorksheetRows(progress, facts.numbers());
                RawTable table = tableIn(sheet, styles, strings, rows, hint);
                if (table != null) {
                    String name = sheets.getSheetName();
                    found.add(new Found(name, facts.hides(name), table));
                }
            }
        }
        found.sort(Comparator.comparing(Found::hidden));
        return found.subList(0, Math.min(2, found.size()));
    }

    private static @Nullable RawTable tableIn(
            InputStream sheet,
            StylesTable styles,
            ReadOnlySharedStringsTable strings,
            WorksheetRows rows,
            HeaderHint[] hint)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new WorksheetHandler(styles, strings, rows));
        parser.parse(new InputSource(sheet));
        RawTable table = rows.table();
        if (table == null) {
            hint[0] = hint[0].or(HeaderHint.of(rows.records()));
        }
        return table;
    }

    private static RawTable firstTable(OPCPackage document, ReadingProgress progress)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        HeaderHint[] hint = {HeaderHint.NONE};
        List<Found> tables = tables(document, progress, hint);
        if (tables.isEmpty()) {
            throw hint[0].refusal("工作簿中没有找到“项目支出绩效目标表”的表头（项目名称、总计、财政拨款……绩效指标）。");
        }
        return TemplateMark.checked(told(tables), document);
    }

    private static RawTable told(List<Found> tables) {
        Found first = tables.getFirst();
        List<Complaint> complaints = new ArrayList<>(first.table().complaints());
        if (first.hidden()) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.MORE_SHEETS,
                            "工作表“" + first.sheet() + "”",
                            "读取的是一张隐藏的工作表，请核对是不是要导入的那一张。"));
        }
        if (tables.size() > 1) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.MORE_SHEETS,
                            "工作表“" + tables.getLast().sheet() + "”",
                            "工作簿中不止一张绩效目标表，只读取了“" + first.sheet() + "”。"));
        }
        return complaints.isEmpty() ? first.table() : with(first.table(), complaints);
    }

    private static RawTable with(RawTable table, List<Complaint> complaints) {
        return new RawTable(
                table.heading(), table.rows(), false, false, false, complaints, table.form());
    }
}
