package org.jixiao.infrastructure.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of all its worksheets: those it does not show, and how it counts days. */
final class WorkbookFacts extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean since1904;

    private WorkbookFacts() {}

    static WorkbookFacts of(XSSFReader workbook)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        WorkbookFacts facts = new WorkbookFacts();
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(facts);
        try (InputStream book = workbook.getWorkbookData()) {
            parser.parse(new InputSource(book));
        }
        return facts;
    }

    boolean hides(String sheet) {
        return hidden.contains(sheet);
    }

    /** Of one worksheet. */
    ExactNumbers numbers() {
        return new ExactNumbers(since1904);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("workbookPr")) {
            String said = attributes.getValue("date1904");
            since1904 = "1".equals(said) || "true".equals(said);
        }
        String state = attributes.getValue("state");
        String name = attributes.getValue("name");
        if (local.equals("sheet") && name != null && state != null && !state.equals("visible")) {
            hidden.add(name);
        }
    }
}
