package org.jixiao.domain.project;

/** Which text may stand in front of a number without putting its reading in doubt. */
final class Subjects {

    /** After these letters a number is denied, or is a part of something longer. */
    private static final String DENYING = "不未没非无勿莫或和与及且并至从自由-~的";

    /** After these letters a number with no comparator is an ordinal or an approximation. */
    private static final String UNSETTLING = "第前后近上下几多余到每同再数" + DENYING;

    /** Nouns in 数 behind which a number is no `数百`. */
    private static final Words<String> COUNTS =
            Words.plain("人数 次数 总数 户数 件数 个数 家数 项目数 篇数 场数 天数 分数 份数 宗数 台数 期数 企业数 数量");

    private static final Words<String> FORBIDDING =
            Words.plain("避免 防止 杜绝 禁止 严禁 不得 不能 不会 不应 不可 不宜 不许 不准 不允许 不要 不可以 没有 并非 无法 未能 未曾");

    /** How the name of a measure ends; only such a subject may hold digits of its own. */
    private static final Words<String> MEASURES = Words.plain("率 比例 占比 数 数量 量 度 时间 时长 得分 分数 金额");

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
                bound
                        ? DENYING.indexOf(last) < 0
                        : UNSETTLING.indexOf(last) < 0 || ends(COUNTS, subject);
        return settled
                && !CharacterNumerals.isNumeral(last)
                && !ends(FORBIDDING, subject)
                && isPlain(subject, bound && ends(MEASURES, subject));
    }

    /**
     * Words alone, without signs that could belong to a calculation and without another bound.
     *
     * @param digitsAllowed whether digits may occur, well ahead of the end
     */
    static boolean isPlain(String text, boolean digitsAllowed) {
        int sinceDigit = KEEPING_APART;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Glyphs.isDigit(sign) && digitsAllowed) {
                sinceDigit = 0;
            } else if (isWord(sign) && ComparatorWords.unmistakable(text, at) == null) {
                sinceDigit++;
            } else {
                return false;
            }
        }
        return sinceDigit >= KEEPING_APART;
    }

    private static boolean isWord(char sign) {
        return Character.isLetter(sign) || "（）“”《》".indexOf(sign) >= 0;
    }

    private static boolean ends(Words<?> words, String text) {
        return words.endingAt(text, text.length()) != null;
    }
}
