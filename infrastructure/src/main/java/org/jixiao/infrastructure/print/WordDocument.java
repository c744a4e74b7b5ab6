package org.jixiao.infrastructure.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Prints a document as .docx. */
public final class WordDocument {

    /** A4 and its margins in twentieths of a point. */
    private static final int LONG_SIDE = 16838;

    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 720;

    private final XWPFDocument document;
    private final int width;

    private WordDocument(XWPFDocument document, PrintedDocument.Paper paper) {
        this.document = document;
        boolean landscape = paper == PrintedDocument.Paper.LANDSCAPE;
        this.width = (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        CTPageMar margin = section.addNewPgMar();
        BigInteger all = BigInteger.valueOf(MARGIN);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setLeft(all);
        margin.setRight(all);
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    public static byte[] write(PrintedDocument printed) {
        try (XWPFDocument document = new XWPFDocument()) {
            new WordDocument(document, printed.paper()).print(printed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(PrintedDocument printed) {
        document.getProperties().getCoreProperties().setTitle(printed.title());
        XWPFParagraph title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        WordText.set(title, printed.title(), 16, true);
        PrintedDocument.Block before = null;
        for (PrintedDocument.Block block : printed.blocks()) {
            switch (block) {
                case PrintedDocument.Line line -> line(line);
                case Grid grid -> grid(grid, before instanceof Grid);
            }
            before = block;
        }
        pageNumbers();
        if (!printed.watermark().isEmpty()) {
            XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
            WordMark.print(header, printed.watermark());
        }
    }

    /** Two tables without a paragraph between them would become one. */
    private void grid(Grid grid, boolean afterAnother) {
        if (afterAnother) {
            XWPFParagraph gap = document.createParagraph();
            gap.setSpacingAfter(0);
            WordText.set(gap, "", 2, false);
        }
        WordGrid.print(document, grid, width);
    }

    private void line(PrintedDocument.Line line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(80);
        paragraph.setSpacingAfter(60);
        CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(width));
        WordText.set(paragraph, line.left(), 9, false);
        if (!line.right().isEmpty()) {
            paragraph.createRun().addTab();
            WordText.set(paragraph, line.right(), 9, false);
        }
    }

    private void pageNumbers() {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        WordText.set(paragraph, "第 ", 8, false);
        field(paragraph, "PAGE");
        WordText.set(paragraph, " 页，共 ", 8, false);
        field(paragraph, "NUMPAGES");
        WordText.set(paragraph, " 页", 8, false);
    }

    private static void field(XWPFParagraph paragraph, String name) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        WordText.set(new XWPFRun(field.addNewR(), (IRunBody) paragraph), "1", 8, false);
    }
}
