package org.jixiao.web.table;

/** Names of files as people may see them. */
public final class FileName {

    private FileName() {}

    /**
     * Without what is not seen and changes what is seen: controls, breaks of lines, and marks of
     * direction, by which {@code fdp.exe} is shown as {@code exe.pdf} (Unicode TR 36, 2.5).
     */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().filter(FileName::isSeen).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    false;
            default -> true;
        };
    }
}
