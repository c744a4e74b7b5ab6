package org.jixiao.infrastructure.print;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/**
 * The watermark of a .docx: pale letters across the page, drawn by the page header as office suites
 * draw theirs, and the same text at the top for those that do not draw such shapes.
 */
final class WordMark {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String PLACE =
            "position:absolute;margin-left:0;margin-top:0;width:560pt;height:40pt;rotation:335;"
                    + "z-index:-251658752;mso-position-horizontal:center;"
                    + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                    + "mso-position-vertical-relative:margin";

    /** What shapes of type 136, text along a straight line, are computed with. */
    private static final List<String> FORMULAS =
            List.of(
                    "sum #0 0 10800",
                    "prod #0 2 1",
                    "sum 21600 0 @1",
                    "sum 0 0 @2",
                    "sum 21600 0 @3",
                    "if @0 @3 0",
                    "if @0 21600 @1",
                    "if @0 0 @2",
                    "if @0 @4 21600",
                    "mid @5 @6",
                    "mid @8 @5",
                    "mid @7 @8",
                    "mid @6 @7",
                    "sum @6 0 @5");

    private WordMark() {}

    static void print(XWPFHeader header, String text) {
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        WordText.set(paragraph, text, 8, false);
        try (XmlCursor cursor = paragraph.createRun().getCTR().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "pict", "w"));
            shapeType(cursor);
            cursor.beginElement(vml("shape"));
            cursor.insertAttributeWithValue("id", "PowerPlusWaterMarkObject1");
            cursor.insertAttributeWithValue("type", "#_x0000_t136");
            cursor.insertAttributeWithValue("style", PLACE);
            cursor.insertAttributeWithValue("fillcolor", "#d9d9d9");
            cursor.insertAttributeWithValue("stroked", "f");
            cursor.beginElement(vml("textpath"));
            cursor.insertAttributeWithValue("style", "font-family:\"宋体\";font-size:1pt");
            cursor.insertAttributeWithValue("string", text);
        }
    }

    private static void shapeType(XmlCursor cursor) {
        cursor.beginElement(vml("shapetype"));
        cursor.insertAttributeWithValue("id", "_x0000_t136");
        cursor.insertAttributeWithValue("coordsize", "21600,21600");
        cursor.insertAttributeWithValue("adj", "10800");
        cursor.insertAttributeWithValue("path", "m@7,l@8,m@5,21600l@6,21600e");
        cursor.beginElement(vml("formulas"));
        for (String formula : FORMULAS) {
            cursor.beginElement(vml("f"));
            cursor.insertAttributeWithValue("eqn", formula);
            cursor.toNextToken();
        }
        cursor.toNextToken();
        cursor.beginElement(vml("path"));
        cursor.insertAttributeWithValue("textpathok", "t");
        cursor.toNextToken();
        cursor.beginElement(vml("textpath"));
        cursor.insertAttributeWithValue("on", "t");
        cursor.insertAttributeWithValue("fitshape", "t");
        cursor.toNextToken();
        cursor.toNextToken();
    }

    private static QName vml(String name) {
        return new QName(VML, name, "v");
    }
}
