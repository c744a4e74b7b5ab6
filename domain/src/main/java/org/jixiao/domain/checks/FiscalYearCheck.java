package org.jixiao.domain.checks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;

/**
 * R11: a year that is not the fiscal year, as left over from an older sheet. Document numbers,
 * titles in 《》, ranges that contain the year, school years that touch it and starting points
 * (2019年起) are in order; years further off, and years that are settled, are left to a person. So is
 * the year before in the name of a building, repair or systems project, which goes on bearing the
 * year of its contract while its last payments fall due. An implementation period may end in a
 * later year: its value is looked at only where all is over.
 */
final class FiscalYearCheck implements Check {

    private static final String CENTURY = "20";
    private static final String YEAR = "(?<![0-9])(20[0-9]{2})";
    private static final Pattern RANGE =
            Pattern.compile(YEAR + "年?(?:度|学年)?[-—–－~～至到]+(20[0-9]{2})(?![0-9])年?(?:度|学年)?");
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "[〔（(\\[［【]" + YEAR + "年?[〕）)\\]］】][0-9]{1,5}号|《[^》]*》|" + YEAR + "[0-9]");
    private static final Pattern START =
            Pattern.compile(
                    YEAR
                            + "年?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:起|以来|开始|成立|建成|印发|出台|施行|实施|启用|投入|颁布|发布|购置)");
    private static final Pattern COMPARED =
            Pattern.compile("(?:较|比|同比|相比|截至|截止|自|从)" + YEAR + "年?");
    private static final Pattern SCHOOL = Pattern.compile(YEAR + "年?(?:学年|秋季|秋学期|级|届)");
    private static final Pattern ANY = Pattern.compile(YEAR + "(?![0-9])");
    private static final Pattern PLAIN = Pattern.compile(YEAR + "(?=年|年度)");
    private static final Pattern SETTLED = Pattern.compile("清算|结算|结转|结余|尾款|决算|质保|补发|上年|以前年度|欠|评价");

    private static final Pattern CONTRACTED = Pattern.compile("建设|新建|改造|升级|工程|信息化|运维|维护|维修|修缮");

    @Override
    public CheckCode code() {
        return CheckCode.R11;
    }

    @Override
    public void look(Subject subject, Report report) {
        int year = subject.year().value();
        String name = subject.sheet().name();
        text(name, Anchor.of(SheetField.NAME), year, contracted(name), report);
        String statement = subject.sheet().targetStatement();
        boolean named = contracted(name) && statement.contains(name);
        text(statement, Anchor.of(SheetField.TARGET_STATEMENT), year, named, report);
        for (Indicator row : subject.indicators()) {
            text(row.name(), Anchor.of(row.id(), IndicatorPart.NAME), year, report);
            text(
                    row.annualValue().raw(),
                    Anchor.of(row.id(), IndicatorPart.ANNUAL_VALUE),
                    year,
                    report);
            period(row, year, report);
        }
    }

    /** A period value that says something else than the annual one, in years before alone. */
    private static void period(Indicator row, int fiscalYear, Report report) {
        String raw = row.periodValue().raw();
        boolean over =
                ANY.matcher(Letters.yearsInDigits(raw))
                        .results()
                        .allMatch(named -> Integer.parseInt(named.group(1)) < fiscalYear);
        if (over && !raw.equals(row.annualValue().raw())) {
            text(raw, Anchor.of(row.id(), IndicatorPart.PERIOD_VALUE), fiscalYear, report);
        }
    }

    private static boolean contracted(String name) {
        return CONTRACTED.matcher(name).find();
    }

    private static void text(String raw, Anchor place, int fiscalYear, Report report) {
        text(raw, place, fiscalYear, false, report);
    }

    /**
     * @param contracted whether the year before is that of the contract
     */
    private static void text(
            String raw, Anchor place, int fiscalYear, boolean contracted, Report report) {
        String text = Letters.yearsInDigits(raw);
        if (!text.contains(CENTURY)) {
            return;
        }
        List<MatchResult> reasons = reasons(text, fiscalYear);
        Matcher plain = PLAIN.matcher(text);
        while (plain.find()) {
            int named = Integer.parseInt(plain.group(1));
            int at = plain.start();
            boolean inOrder =
                    reasons.stream().anyMatch(span -> span.start() <= at && at < span.end());
            if (named != fiscalYear && !inOrder) {
                boolean settled = contracted && named < fiscalYear;
                tell(raw, at, named, place, fiscalYear, settled, report);
                return;
            }
        }
    }

    /** Where a year stands for a reason. */
    private static List<MatchResult> reasons(String text, int fiscalYear) {
        return Stream.of(
                        DOCUMENT.matcher(text).results(),
                        START.matcher(text).results(),
                        COMPARED.matcher(text).results(),
                        RANGE.matcher(text).results().filter(range -> contains(range, fiscalYear)),
                        SCHOOL.matcher(text).results().filter(start -> school(start, fiscalYear)))
                .flatMap(found -> found)
                .toList();
    }

    private static boolean contains(MatchResult range, int fiscalYear) {
        return Integer.parseInt(range.group(1)) <= fiscalYear
                && Integer.parseInt(range.group(2)) >= fiscalYear;
    }

    /** The school year that begins in a year ends in the next. */
    private static boolean school(MatchResult start, int fiscalYear) {
        int begins = Integer.parseInt(start.group(1));
        return begins == fiscalYear || begins == fiscalYear - 1;
    }

    private static void tell(
            String text,
            int at,
            int named,
            Anchor place,
            int fiscalYear,
            boolean settled,
            Report report) {
        String quoted = Sentences.around(text, at);
        boolean near = Math.abs(named - fiscalYear) == 1;
        if (near && !settled && !SETTLED.matcher(quoted).find()) {
            report.wrong(Flaw.R11_OTHER_YEAR, place, quoted, named + "", fiscalYear + "");
        } else {
            report.undecided(
                    Flaw.R11_YEAR_OF_ANOTHER_TIME, place, quoted, named + "", fiscalYear + "");
        }
    }
}
