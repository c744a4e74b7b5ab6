package org.jixiao.infrastructure.table.wording;

/**
 * Keeps a field's own text from being taken for structure. Where a text imitates a label or the
 * beginning of an indicator, an invisible word joiner (U+2060) is set into the imitation, before a
 * text that holds parts of them, one; word joiners that were there before are doubled. Ordinary
 * text is printed unchanged.
 */
public final class FieldMarks {

    private static final char JOINER = '\u2060';

    private FieldMarks() {}

    public static String set(String text) {
        String probe = text + "；";
        StringBuilder marked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ItemHead.isMark(c) && ItemHead.around(probe, i) != null) {
                marked.append(JOINER);
            }
            marked.append(c);
            if (c == JOINER || startsLabel(text, i)) {
                marked.append(JOINER);
            }
        }
        boolean unmarked = marked.indexOf(String.valueOf(JOINER)) < 0;
        return unmarked && Leftover.mayBeIn(probe) ? JOINER + text : marked.toString();
    }

    /** The same in the name of a unit or a project, which must not be taken for a sum either. */
    public static String ofName(String name) {
        String marked = set(name);
        boolean sum = SumName.isTotal(name) || SumName.isSubtotal(name);
        return sum ? marked.charAt(0) + String.valueOf(JOINER) + marked.substring(1) : marked;
    }

    static boolean areIn(String text) {
        return text.indexOf(JOINER) >= 0;
    }

    public static String remove(String text) {
        if (text.indexOf(JOINER) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean joiner = text.charAt(i) == JOINER;
            boolean doubled = joiner && i + 1 < text.length() && text.charAt(i + 1) == JOINER;
            if (!joiner || doubled) {
                plain.append(text.charAt(i));
            }
            i += doubled ? 1 : 0;
        }
        return plain.toString();
    }

    private static boolean startsLabel(String text, int i) {
        return FieldLabel.PERIOD.matchAt(text, i) >= 0 || FieldLabel.ANNUAL.matchAt(text, i) >= 0;
    }
}
