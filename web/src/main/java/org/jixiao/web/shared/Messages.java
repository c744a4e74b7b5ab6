package org.jixiao.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.StringUtils;

/**
 * What stands in the bundles, in the language of the request that is being answered. Static,
 * because enums and records ask it too; it holds nothing but the bundles, which never change.
 */
public final class Messages {

    static final MessageSource SOURCE = new FeatureMessages();

    private Messages() {}

    /**
     * @throws org.springframework.context.NoSuchMessageException when no bundle has that key
     */
    public static String of(String key, Object... arguments) {
        return SOURCE.getMessage(key, arguments, language());
    }

    /** The sentence with the places of its arguments, for scripts that fill them in themselves. */
    public static String pattern(String key) {
        return SOURCE.getMessage(key, null, language());
    }

    /** The word for a constant of the domain: {@code phase.DRAFT} for {@code Phase.DRAFT}. */
    public static String of(Enum<?> constant) {
        return of(key(constant));
    }

    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> around = type.getEnclosingClass();
        String name = (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
        return StringUtils.uncapitalize(name) + "." + constant.name();
    }

    public static String of(RoundId round) {
        return of("round.label", round.fiscalYear(), of(round.round()));
    }

    public static String of(IndicatorCode code) {
        return code.subcategory().map(Messages::of).orElseGet(() -> of(code.category()));
    }

    public static String of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.WholeSheet whole -> of("anchor.whole");
            case Anchor.OfField field -> of(field.field());
            case Anchor.OfIndicator row -> of("anchor.indicator", row.indicator());
            case Anchor.OfCell cell -> of("anchor.cell", cell.indicator(), of(cell.part()));
        };
    }

    /** Why something is refused; in Chinese as the domain says it. */
    public static String of(Rejection rejection) {
        return isChinese() ? rejection.sentence() : Refusals.translated(rejection);
    }

    /** Why something is refused, in English whoever asks: for what is kept to be read later. */
    public static String english(Rejection rejection) {
        LocaleContext asked = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            return Refusals.translated(rejection);
        } finally {
            LocaleContextHolder.setLocaleContext(asked);
        }
    }

    /**
     * Of a sentence kept in both languages the one that is read; Chinese where there is no other.
     */
    public static @Nullable String either(@Nullable String chinese, @Nullable String english) {
        return isChinese() || english == null ? chinese : english;
    }

    /** The place of a change; in Chinese as the domain calls it. */
    public static String place(FieldChange change) {
        String label = change.label();
        int quoted = label.indexOf('“');
        if (isChinese()) {
            return label;
        }
        if (quoted < 0 || label.lastIndexOf('”') < quoted) {
            return change.kind() == FieldChange.Kind.MOVED
                    ? of("indicatorPart.ORDER")
                    : of(change.anchor());
        }
        String name = label.substring(quoted + 1, label.lastIndexOf('”'));
        return change.anchor() instanceof Anchor.OfCell cell
                ? of("anchor.cell.named", name, of(cell.part()))
                : of("anchor.indicator.named", name);
    }

    /** What a check found wrong. */
    public static String wrong(Finding finding) {
        return of("checks." + finding.key() + ".wrong", arguments(finding));
    }

    /** R5 tells where a row stands by its code, which says little to people. */
    private static Object[] arguments(Finding finding) {
        return finding.check().equals("R5")
                ? finding.arguments().stream().map(Messages::kind).toArray()
                : finding.arguments().toArray();
    }

    private static String kind(String code) {
        IndicatorCode place = IndicatorCode.of(code);
        return place.subcategory().isEmpty() ? of(place) : code + " " + of(place);
    }

    /** What to write instead. */
    public static String proposal(Finding finding) {
        return of("checks." + finding.key() + ".instead", finding.arguments().toArray());
    }

    /** Several words as one reads a list of them. */
    public static String list(List<String> words) {
        return words.stream().collect(Collectors.joining(of("list.and")));
    }

    static boolean isChinese() {
        return language().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** Chinese outside of any request. */
    private static Locale language() {
        return LocaleContextHolder.getLocaleContext() == null
                ? Locale.SIMPLIFIED_CHINESE
                : LocaleContextHolder.getLocale();
    }
}
