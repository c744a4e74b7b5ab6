package org.jixiao.domain.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;

/**
 * R2: words of degree without anything to measure by. A statement of which any sentence gives a
 * figure or a deadline is let pass, and so is a value that gives one; a year by itself, the number
 * of a list and that of a document are neither. Conditions such as 合规 are words, but not vague.
 */
final class VagueWordingCheck implements Check {

    /** What it may begin with stands first, so that most of a long text is passed over at once. */
    private static final String DEGREE =
            "(?=[进明显有大不持切逐较全稳更])(?:进一步|明显|显著|有效|大力|不断|(?<!可)持续|切实|逐步|大幅|较大|全面|稳步|更好地?|更加)地?";

    private static final String DEED =
            "(?:提高|提升|改善|促进|增强|加强|推动|推进|优化|完善|降低|减少|缓解|带动|增长|扩大|好转|向好|发展)";
    private static final Pattern VAGUE = Pattern.compile(DEGREE + "[^，。；！]{0,6}?" + DEED);
    private static final Pattern VAGUE_VALUE =
            Pattern.compile(
                    VAGUE
                            + "|^(?:"
                            + DEED
                            + "|良好|较好|显著|明显|有所"
                            + DEED
                            + ")|"
                            + DEED
                            + "$"
                            + "|得到(?:改善|提升|提高|加强)|有所"
                            + DEED);
    private static final Pattern MEASURE =
            Pattern.compile(
                    "[0-9%％‰]|[一二两三四五六七八九十百千万]+(?:次|个|人|场|家|项|期|名|份|套|台|辆|篇|门|间|册|件|宗|倍|成|分之)");

    /** Figures that measure nothing; a year that ends a deadline (2025年底) stays. */
    private static final Pattern NO_MEASURE =
            Pattern.compile(
                    "[〔（(\\[［【]20[0-9]{2}年?[〕）)\\]］】]第?[0-9]{1,5}号|《[^》]*》"
                            + "|20[0-9]{2}(?:[-—–－~～至到]+20[0-9]{2})?(?:年(?![0-9]|底|末)度?|学年)"
                            + "|二[〇零○0][〇零○一二三四五六七八九]{2}年(?![0-9]|底|末)度?"
                            + "|(?:目标|任务)[0-9]{1,2}(?=[：:、.])|[（(][0-9]{1,2}[）)](?![0-9人个家次项万元%])"
                            + "|(?:^|(?<=[：:，,\\s]))[0-9]{1,2}(?:[.．、]|[)）])(?![0-9])"
                            + "|[①-⑳]");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？\n]");

    @Override
    public CheckCode code() {
        return CheckCode.R2;
    }

    @Override
    public void look(Subject subject, Report report) {
        String statement = subject.sheet().targetStatement();
        Matcher found = VAGUE.matcher(statement);
        if (found.find() && !measured(statement)) {
            report.wrong(
                    Flaw.R2_STATEMENT_VAGUE,
                    Anchor.of(SheetField.TARGET_STATEMENT),
                    Sentences.around(statement, found.start()),
                    found.group());
        }
        subject.indicators().forEach(row -> value(row, report));
    }

    private static boolean measured(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(
                        sentence ->
                                NO_MEASURE
                                        .matcher(Letters.halfWidth(sentence.strip()))
                                        .replaceAll(""))
                .anyMatch(sentence -> MEASURE.matcher(sentence).find());
    }

    private static void value(Indicator row, Report report) {
        String raw = row.annualValue().raw();
        if (row.annualValue().reading() instanceof Reading.Qualitative && !measured(raw)) {
            Matcher found = VAGUE_VALUE.matcher(raw.strip());
            if (found.find()) {
                report.wrong(
                        Flaw.R2_VALUE_VAGUE,
                        Anchor.of(row.id(), IndicatorPart.ANNUAL_VALUE),
                        raw,
                        found.group());
            }
        }
    }
}
