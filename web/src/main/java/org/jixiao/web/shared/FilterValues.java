package org.jixiao.web.shared;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.project.Narrowing;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/**
 * Which conditions the addresses of pages know, and which values of them can be read. A blank value
 * always can: nothing is asked for.
 */
public final class FilterValues {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_WAIT = 3650;

    private static final Map<String, Predicate<String>> READERS =
            Map.ofEntries(
                    Map.entry("text", value -> true),
                    Map.entry("q", value -> true),
                    Map.entry("code", value -> true),
                    Map.entry("year", parses(year -> new FiscalYear(Integer.parseInt(year)))),
                    Map.entry("round", among(BudgetRound.values())),
                    Map.entry("district", parses(UnitCode::new)),
                    Map.entry("unit", parses(UnitCode::new)),
                    Map.entry("status", among(Phase.values())),
                    Map.entry("sort", FilterValues::sorts),
                    Map.entry("page", upTo(LAST_PAGE)),
                    Map.entry("min", parses(FilterValues::amount)),
                    Map.entry("max", parses(FilterValues::amount)),
                    Map.entry("open", FilterValues::yesOrNo),
                    Map.entry("mine", FilterValues::yesOrNo),
                    Map.entry("adjusting", FilterValues::yesOrNo),
                    Map.entry("unread", FilterValues::yesOrNo),
                    Map.entry("ended", FilterValues::yesOrNo),
                    Map.entry("holder", among(Narrowing.Holder.values())),
                    Map.entry("grade", among(Grade.values())),
                    Map.entry("waiting", upTo(LONGEST_WAIT)),
                    Map.entry("state", among(BulkJobItem.State.values())),
                    Map.entry("kind", among(NoticeKind.values())));

    private FilterValues() {}

    static boolean known(String name) {
        return READERS.containsKey(name);
    }

    /** False for what nobody could have meant; true for every condition not known here. */
    public static boolean readable(String name, String value) {
        return value.isBlank()
                || value.indexOf('\0') < 0
                        && READERS.getOrDefault(name, any -> true).test(value.strip());
    }

    private static Predicate<String> parses(Function<String, ?> parse) {
        return value -> {
            try {
                parse.apply(value);
                return true;
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        };
    }

    private static Predicate<String> among(Enum<?>[] constants) {
        Set<String> names = Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
        return names::contains;
    }

    private static Predicate<String> upTo(int most) {
        return parses(Integer::valueOf)
                .and(number -> Integer.parseInt(number) >= 0 && Integer.parseInt(number) <= most);
    }

    private static BigDecimal amount(String wanYuan) {
        return new BigDecimal(wanYuan.replace(",", ""));
    }

    private static boolean sorts(String column) {
        return ProjectQueries.SORTABLE.contains(column.replaceFirst("^-", ""));
    }

    private static boolean yesOrNo(String value) {
        return value.equals("true") || value.equals("false");
    }
}
