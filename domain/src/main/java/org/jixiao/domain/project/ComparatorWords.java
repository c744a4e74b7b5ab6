package org.jixiao.domain.project;

import static org.jixiao.domain.project.IndicatorComparator.ABOUT;
import static org.jixiao.domain.project.IndicatorComparator.AT_LEAST;
import static org.jixiao.domain.project.IndicatorComparator.AT_MOST;
import static org.jixiao.domain.project.IndicatorComparator.EQUAL;
import static org.jixiao.domain.project.IndicatorComparator.LESS_THAN;
import static org.jixiao.domain.project.IndicatorComparator.MORE_THAN;

import org.jixiao.domain.project.Words.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which words mean which comparator. 以上, 以下 and 以内 include the number itself, 不满 and 超过 do not:
 * 中华人民共和国民法典第一千二百五十九条. 达到 is met by the number and by anything beyond it.
 */
final class ComparatorWords {

    /** Words and signs in front of a number. */
    static final Words<IndicatorComparator> LEADING =
            new Words<IndicatorComparator>()
                    .add(AT_LEAST, "≥ 大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于等于 多于或等于")
                    .add(AT_LEAST, "不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于")
                    .add(AT_LEAST, "达到 达到或超过 达 至少 最少 最低")
                    .add(MORE_THAN, "> 大于 超过 超 多于 高于 逾")
                    .add(AT_MOST, "≤ 小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于等于 少于或等于")
                    .add(AT_MOST, "不高于 不超过 不超 不多于 不大于 不得高于 不得超过 不得多于 不得大于 不能超过 不应超过")
                    .add(AT_MOST, "最多 至多 最高")
                    .add(LESS_THAN, "< 小于 少于 低于 不足 不满 未满")
                    .add(EQUAL, "= 等于 为 均为")
                    .add(ABOUT, "约 约为 大约 大概 ≈");

    /** Words behind a number or its unit. */
    static final Words<IndicatorComparator> TRAILING =
            new Words<IndicatorComparator>()
                    .add(AT_LEAST, "以上 及以上 或以上 或者以上 和以上 含以上 以上（含） 以上（含本数） （含）以上 （及以上） （以上）")
                    .add(AT_MOST, "以下 及以下 或以下 或者以下 和以下 以下（含） 以下（含本数） （含）以下 （及以下） （以下）")
                    .add(AT_MOST, "内 以内 之内 （以内） （内）")
                    .add(ABOUT, "左右 上下 （左右）");

    /** Words that end like a comparator and are none. */
    static final Words<String> NOT_LEADING = Words.plain("行为 作为 认为 表达 到达 传达 送达 抵达 直达 高超");

    private ComparatorWords() {}

    /**
     * The comparator that begins at the place, if it is a sign or a word that occurs in no noun
     * (unlike 为 in 行为 or 最高 in 最高温度).
     */
    static @Nullable Entry<IndicatorComparator> unmistakable(String text, int at) {
        Entry<IndicatorComparator> entry = LEADING.beginningAt(text, at);
        if (entry == null || !Character.isLetter(entry.word().charAt(0))) {
            return entry;
        }
        return entry.length() > 1 && "最达".indexOf(entry.word().charAt(0)) < 0 ? entry : null;
    }
}
