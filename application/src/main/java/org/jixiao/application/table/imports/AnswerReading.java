package org.jixiao.application.table.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.TypedAmount;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.shared.VisibleText;

/** Reads what a person filled in for one field, by the same grammar as the forms of the house. */
final class AnswerReading {

    private final OrganizationQueries organization;
    private final IndicatorNotation notation;
    private final Actor actor;
    private final LocalDate today;

    AnswerReading(
            OrganizationQueries organization,
            IndicatorNotation notation,
            Actor actor,
            LocalDate today) {
        this.organization = organization;
        this.notation = notation;
        this.actor = actor;
        this.today = today;
    }

    /** What was read, or why it cannot be. */
    sealed interface Read {
        /**
         * @param value as it is kept
         */
        record Good(String value) implements Read {}

        record Wrong(String code, List<Object> arguments) implements Read {}
    }

    Read read(AnswerField field, String typed, int row) {
        String text = typed.strip();
        return switch (field) {
            case TOTAL, FISCAL_APPROPRIATION, SPECIAL_ACCOUNT_APPROPRIATION, OTHER_FUNDS ->
                    amount(text);
            case NAME -> text(text, Sheet.LONGEST_NAME);
            case TARGET_STATEMENT -> text(text, Sheet.LONGEST_STATEMENT);
            case UNIT -> unit(text);
            case INDICATORS -> indicators(text, row);
        };
    }

    private static Read amount(String text) {
        TypedAmount amount = TypedAmount.read(text);
        String wrong = text.isEmpty() ? "malformed" : amount.wrong();
        return wrong == null
                ? new Read.Good(amount.money().wanYuan().toPlainString())
                : new Read.Wrong(wrong, List.of(text));
    }

    private static Read text(String text, int longest) {
        if (text.isEmpty()) {
            return new Read.Wrong("blank", List.of());
        }
        int length = VisibleText.length(text);
        return length <= longest
                ? new Read.Good(text)
                : new Read.Wrong("too-long", List.of(longest, length));
    }

    /** By its name or its code. */
    private Read unit(String text) {
        Optional<UnitView> unit =
                text.matches("\\d{6}(\\d{3}){0,3}")
                        ? organization.unit(new UnitCode(text), today)
                        : PrintedUnit.named(text, organization, today);
        if (unit.isEmpty()) {
            return new Read.Wrong("unknown-unit", List.of(text));
        }
        return ImportObstacles.isForeign(actor, unit.get())
                ? new Read.Wrong("not-your-unit", List.of(unit.get().name()))
                : new Read.Good(unit.get().name());
    }

    private Read indicators(String text, int row) {
        IndicatorNotation.Cell cell = notation.read(text, row);
        Optional<Complaint> worst =
                cell.complaints().stream().filter(Complaint::blocks).findFirst();
        if (worst.isPresent()) {
            return new Read.Wrong("unreadable", List.of(worst.get().text()));
        }
        return cell.indicators().isEmpty()
                ? new Read.Wrong("blank", List.of())
                : new Read.Good(text);
    }
}
