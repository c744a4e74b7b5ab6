package org.jixiao.infrastructure.table.wording;

/**
 * What pages repeat: title, heading, column names, page numbers. It may stand in the middle of a
 * row.
 */
public record PageFurniture(Heading heading) {

    public static final String TITLE = "项目支出绩效目标表";
    public static final String FULL_TITLE = TITLE + "（含转移支付项目）";

    private static final int LONGEST = 400;
    private static final int LONGEST_TITLE = 60;

    /**
     * @throws org.jixiao.application.table.UnreadableTable when a heading says that amounts below
     *     it are not in 万元
     */
    public boolean includes(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String squeezed = LooseText.squeeze(line);
        Heading again = Heading.of(line);
        AmountUnit.requireWan(again.amountUnit());
        return isOwnTitle(squeezed)
                || isPageNumber(squeezed)
                || ColumnMap.isHeaderLine(line)
                || heading.isRepeatedBy(again);
    }

    /** Whether a line is the title of a table of any unit and year. */
    public static boolean isTitle(String line) {
        String squeezed = LooseText.squeeze(line);
        return squeezed.length() <= LONGEST_TITLE && squeezed.contains(TITLE);
    }

    private static boolean isOwnTitle(String squeezed) {
        return squeezed.equals(TITLE) || squeezed.startsWith(FULL_TITLE);
    }

    /**
     * {@code 第 3 页}, {@code 第3页共9页}, {@code 共 9 页，第 3 页}, {@code - 3 -}, {@code Page 3 of 9}; a
     * bare number may belong to a text.
     */
    public static boolean isPageNumber(String squeezed) {
        if (squeezed.length() > 20 || squeezed.isEmpty()) {
            return false;
        }
        boolean dashed =
                isDash(squeezed.charAt(0)) && isDash(squeezed.charAt(squeezed.length() - 1));
        boolean page = squeezed.indexOf('第') >= 0 && squeezed.endsWith("页");
        String said = squeezed.replace("Page", "第").replace("of", "共");
        boolean english = said.length() < squeezed.length() && said.startsWith("第");
        String rest = without(said, dashed ? "-—–－―/" : "第页共总，,/、");
        return (dashed || page || english)
                && !rest.isEmpty()
                && rest.chars().allMatch(Character::isDigit);
    }

    private static String without(String text, String marks) {
        StringBuilder rest = new StringBuilder();
        text.chars().filter(c -> marks.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    private static boolean isDash(char c) {
        return "-—–－―".indexOf(c) >= 0;
    }
}
