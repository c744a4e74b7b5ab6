package org.jixiao.web.shared;

import java.text.Normalizer;
import java.util.List;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.IndicatorCategory;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.SheetField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes and words that go beside a status, so that colour is never the only sign. */
@Component
public class Words {

    public String shape(Phase phase) {
        return switch (phase) {
            case DRAFT -> "○";
            case AT_DISTRICT -> "△";
            case SUBMITTED -> "▶";
            case UNDER_REVIEW -> "◐";
            case RETURNED -> "↩";
            case REVIEWED -> "✓";
            case REJECTED -> "✕";
            case APPROVED -> "■";
            case DISCLOSED -> "★";
            case DISCARDED -> "⊘";
        };
    }

    /** The word for a constant of the domain, in the reader's language. */
    public String of(Enum<?> constant) {
        return Messages.of(constant);
    }

    public String of(RoundId round) {
        return Messages.of(round);
    }

    public String of(IndicatorCode code) {
        return Messages.of(code);
    }

    public String place(FieldChange change) {
        return Messages.place(change);
    }

    /** What of a place reads otherwise than before, word by word. */
    public TextDifference difference(FieldChange change) {
        return TextDifference.of(change.before(), change.after());
    }

    /** The id under which a place of a sheet stands on a page, so that links lead to it. */
    public String elementId(String anchor) {
        return "at-" + anchor.replace('/', '-');
    }

    public Dimension[] dimensions() {
        return Dimension.values();
    }

    public Grade[] grades() {
        return Grade.values();
    }

    public ReasonCode[] reasons() {
        return ReasonCode.values();
    }

    public IndicatorCategory[] categories() {
        return IndicatorCategory.values();
    }

    /** Whether a form has a problem at that field. */
    public boolean bad(@Nullable List<FormProblem> problems, String field) {
        return problems != null
                && problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    public List<SheetField> amountFields() {
        return List.of(
                SheetField.FISCAL_APPROPRIATION,
                SheetField.SPECIAL_ACCOUNT_APPROPRIATION,
                SheetField.OTHER_FUNDS);
    }

    /** What a check looks for. */
    public String check(String code) {
        return Messages.of("checks." + code);
    }

    /** What a check found wrong. */
    public String wrong(Finding finding) {
        return Messages.wrong(finding);
    }

    /** What to write instead. */
    public String proposal(Finding finding) {
        return Messages.proposal(finding);
    }

    public String severity(Finding finding) {
        return Messages.of(finding.severity());
    }

    /** Whether a reading says more than other glyphs and blanks for the same text. */
    public static boolean saysMore(String raw, String read) {
        return !bare(read).equals(bare(raw));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll(">=|≧|⩾", "≥")
                .replaceAll("<=|≦|⩽", "≤")
                .replaceAll("[\\s,=]", "");
    }

    /** What is understood of a value as it is typed; empty where nothing or too much is typed. */
    public String reading(@Nullable String typed) {
        try {
            Reading reading = new IndicatorValue(Given.text(typed)).reading();
            return switch (reading) {
                case Reading.Blank blank -> "";
                case Reading.Qualitative text -> Messages.of("project.reading.qualitative");
                default ->
                        saysMore(Given.text(typed), reading.display())
                                ? Messages.of("project.reading", reading.display())
                                : "";
            };
        } catch (IllegalArgumentException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    /** Of a sentence kept in both languages the one that is read. */
    public @Nullable String either(@Nullable String chinese, @Nullable String english) {
        return Messages.either(chinese, english);
    }
}
