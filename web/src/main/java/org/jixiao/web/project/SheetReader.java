package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.shared.TypedAmount;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.VisibleText;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed sheet. An incomplete sheet may be saved; only what cannot be read at all is a
 * problem.
 */
final class SheetReader {

    private final List<FormProblem> problems = new ArrayList<>();
    private final Set<String> stored;
    private final ProposedSheet sheet;

    private SheetReader(SheetForm form, Set<String> stored) {
        this.stored = stored;
        sheet =
                new ProposedSheet(
                        name(form.name(), "name", Messages.of(SheetField.NAME)),
                        new Funding(
                                amount(form.fiscalAppropriation(), SheetField.FISCAL_APPROPRIATION),
                                amount(
                                        form.specialAccountAppropriation(),
                                        SheetField.SPECIAL_ACCOUNT_APPROPRIATION),
                                amount(form.otherFunds(), SheetField.OTHER_FUNDS)),
                        bounded(
                                lines(form.targetStatement()),
                                "targetStatement",
                                Messages.of(SheetField.TARGET_STATEMENT),
                                Sheet.LONGEST_STATEMENT),
                        rows(form.rows()));
    }

    static SheetReader read(SheetForm form) {
        return new SheetReader(form, Set.of());
    }

    /**
     * @param present what is stored; texts of it may be longer than any new one
     */
    static SheetReader read(SheetForm form, Sheet present) {
        Set<String> stored = new HashSet<>(Set.of(present.name(), present.targetStatement()));
        present.indicators().forEach(row -> stored.add(row.name()));
        return new SheetReader(form, stored);
    }

    List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    /** What was read; where there are problems, something empty stands in their place. */
    ProposedSheet sheet() {
        return sheet;
    }

    private Money amount(@Nullable String typed, SheetField field) {
        TypedAmount amount = TypedAmount.read(typed);
        if (amount.wrong() != null) {
            problem(field.code(), Messages.of("project.amount." + amount.wrong(), field));
        }
        return amount.money();
    }

    private List<ProposedIndicator> rows(List<IndicatorRow> typed) {
        List<ProposedIndicator> read = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            if (!typed.get(at).isEmpty()) {
                read.add(row(typed.get(at), at));
            }
        }
        return read;
    }

    private ProposedIndicator row(IndicatorRow row, int at) {
        return new ProposedIndicator(
                Given.filled(row.id())
                        .filter(id -> id.matches("[1-9]\\d{0,8}"))
                        .map(id -> new IndicatorId(Integer.parseInt(id)))
                        .orElse(null),
                code(row.code(), at),
                name(
                        row.name(),
                        cell(at, "name"),
                        Messages.of("project.cell", at + 1, Messages.of(IndicatorPart.NAME))),
                value(
                        row.periodValue(),
                        cell(at, "periodValue"),
                        at,
                        Messages.of(IndicatorPart.PERIOD_VALUE)),
                value(
                        row.annualValue(),
                        cell(at, "annualValue"),
                        at,
                        Messages.of(IndicatorPart.ANNUAL_VALUE)));
    }

    private String name(@Nullable String typed, String field, String label) {
        return bounded(Given.text(typed), field, label, Sheet.LONGEST_NAME);
    }

    private String bounded(String text, String field, String label, int longest) {
        int length = VisibleText.length(text);
        if (length > longest && !stored.contains(text)) {
            problem(field, Messages.of("project.text.long", label, longest, length));
        }
        return text;
    }

    private IndicatorCode code(@Nullable String typed, int at) {
        try {
            return IndicatorCode.of(Given.text(typed));
        } catch (IllegalArgumentException unknown) {
            problem(cell(at, "code"), Messages.of("project.row.code.missing", at + 1));
            return IndicatorCode.of("1");
        }
    }

    private IndicatorValue value(@Nullable String typed, String field, int at, String label) {
        try {
            return new IndicatorValue(lines(typed));
        } catch (IllegalArgumentException unreadable) {
            problem(
                    field,
                    Messages.of(
                            "project.row.unreadable",
                            at + 1,
                            label,
                            String.valueOf(unreadable.getMessage())));
            return IndicatorValue.BLANK;
        }
    }

    private void problem(String field, String sentence) {
        problems.add(new FormProblem(field, sentence));
    }

    /** The id of a cell's element on the page. */
    static String cell(int row, String part) {
        return "row-" + row + "-" + part;
    }

    /** Browsers send line breaks as two characters. */
    private static String lines(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
