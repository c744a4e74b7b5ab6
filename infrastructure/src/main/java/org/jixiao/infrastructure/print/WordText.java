package org.jixiao.infrastructure.print;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text of a paragraph, with its line breaks and tabs. */
final class WordText {

    /** Every office suite has it or puts its own Song face in its place. */
    private static final String FACE = "宋体";

    private WordText() {}

    /**
     * @param size in points
     */
    static void set(XWPFParagraph paragraph, String text, int size, boolean bold) {
        set(paragraph.createRun(), text, size, bold);
    }

    static void set(XWPFRun run, String text, int size, boolean bold) {
        run.setFontFamily(FACE);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(bold);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                piece(run, text.substring(from, i));
                from = i + 1;
                if (c == '\n') {
                    run.addBreak(BreakType.TEXT_WRAPPING);
                } else {
                    run.addTab();
                }
            }
        }
        piece(run, text.substring(from));
    }

    private static void piece(XWPFRun run, String text) {
        if (!text.isEmpty()) {
            CTText piece = run.getCTR().addNewT();
            piece.setStringValue(text);
            piece.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}
