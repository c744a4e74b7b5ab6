package org.jixiao.web.organization;

import java.time.LocalDate;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeCommand.CloseUnit;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.organization.UnitTreeCommand.MoveUnit;
import org.jixiao.domain.organization.UnitTreeCommand.RenameUnit;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A change of the unit tree as it is typed.
 *
 * @param change {@code establish}, {@code rename}, {@code move} or {@code close}
 */
record UnitForm(
        @Nullable String change,
        @Nullable String code,
        @Nullable String name,
        @Nullable String level,
        @Nullable String parent,
        @Nullable LocalDate from) {

    static final UnitForm EMPTY = new UnitForm(null, null, null, null, null, null);

    /**
     * @throws IllegalArgumentException with a sentence when something is missing or unreadable
     */
    UnitTreeCommand command() {
        UnitCode unit = new UnitCode(Given.text(code));
        LocalDate day = from;
        if (day == null) {
            throw new IllegalArgumentException(Messages.of("organization.effective.missing"));
        }
        return switch (Given.text(change)) {
            case "establish" ->
                    new EstablishUnit(
                            unit,
                            UnitLevel.valueOf(Given.text(level)),
                            Given.text(name),
                            Given.filled(parent).map(UnitCode::new).orElse(null),
                            day);
            case "rename" -> new RenameUnit(unit, Given.text(name), day);
            case "move" -> new MoveUnit(unit, new UnitCode(Given.text(parent)), day);
            case "close" -> new CloseUnit(unit, day);
            default ->
                    throw new IllegalArgumentException(Messages.of("organization.change.missing"));
        };
    }
}
