package org.jixiao.domain.project;

/** Which text may stand in front of a number without putting its reading in doubt. */
final class Subjects {

    /**
     * After these letters a number is an ordinal, an approximation, or half of something longer.
     */
    private static final String UNSETTLING = "第前后近不未没非无勿莫上下几数多余或和与及且并至到从自由每同再-~的";

    private static final Words<String> FORBIDDING =
            Words.plain("避免 防止 杜绝 禁止 严禁 不得 不能 不会 不应 不可 没有 并非 无法");

    /** Letters between a digit of the subject and the comparator that keep the two apart. */
    private static final int KEEPING_APART = 4;

    private Subjects() {}

    /** The subject as it is kept: `满意度：` and `准点率（%）` lose what only announces the number. */
    static String trimmed(String text) {
        String subject = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return subject.endsWith("（%）") ? subject.substring(0, subject.length() - 3) : subject;
    }

    /**
     * Whether the text may be the subject of a number.
     *
     * @param bound whether a comparator stands between the two; then digits further ahead are
     *     allowed (`响应时间30分钟以内比例` before `≥95%`)
     */
    static boolean mayPrecede(String subject, boolean bound) {
        if (subject.isEmpty()) {
            return true;
        }
        char last = subject.charAt(subject.length() - 1);
        boolean settled =
                UNSETTLING.indexOf(last) < 0
                        && !CharacterNumerals.isNumeral(last)
                        && FORBIDDING.endingAt(subject, subject.length()) == null;
        return settled && isPlain(subject, bound);
    }

    /** Words alone, without signs that could belong to a calculation or to another value. */
    static boolean isPlain(String text, boolean digitsAllowed) {
        int sinceDigit = KEEPING_APART;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Glyphs.isDigit(sign) && digitsAllowed) {
                sinceDigit = 0;
            } else if (Character.isLetter(sign) || "（）“”《》".indexOf(sign) >= 0) {
                sinceDigit++;
            } else {
                return false;
            }
        }
        return sinceDigit >= KEEPING_APART;
    }
}
