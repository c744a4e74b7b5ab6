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

/** Collects the names of the worksheets that a workbook does not show. */
final class HiddenSheets extends DefaultHandler {

    private final Set<String> names = new HashSet<>();

    private HiddenSheets() {}

    static Set<String> of(XSSFReader workbook)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        HiddenSheets hidden = new HiddenSheets();
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(hidden);
        try (InputStream book = workbook.getWorkbookData()) {
            parser.parse(new InputSource(book));
        }
        return hidden.names;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String state = attributes.getValue("state");
        String name = attributes.getValue("name");
        if (local.equals("sheet") && name != null && state != null && !state.equals("visible")) {
            names.add(name);
        }
    }
}
