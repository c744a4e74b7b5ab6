package org.jixiao.web.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeCommand.CloseUnit;
import org.jixiao.domain.organization.UnitTreeCommand.MoveUnit;
import org.jixiao.domain.organization.UnitTreeCommand.RenameUnit;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a unit: its name or its place in the tree or both, or that it is closed.
 *
 * @param closed {@code true} closes the unit
 * @param from the day it holds from; for a closing the first day without the unit
 */
record UnitChangeBody(
        @Nullable String name,
        @Nullable String parent,
        @Nullable Boolean closed,
        @Nullable String from) {

    /** One command for each change. */
    List<UnitTreeCommand> read(UnitCode unit) {
        BodyReader reader = new BodyReader();
        LocalDate day = reader.value("/from", from, Instants::date, LocalDate.EPOCH);
        List<UnitTreeCommand> commands = new ArrayList<>();
        if (parent != null) {
            commands.add(
                    new MoveUnit(unit, reader.value("/parent", parent, UnitCode::new, unit), day));
        }
        if (name != null) {
            commands.add(
                    new RenameUnit(unit, reader.text("/name", name, BodyReader.SHORT_TEXT), day));
        }
        if (Boolean.TRUE.equals(closed)) {
            commands.add(new CloseUnit(unit, day));
        }
        aChangeIsNamed(commands, reader);
        reader.done();
        return commands;
    }

    private void aChangeIsNamed(List<UnitTreeCommand> commands, BodyReader reader) {
        if (Boolean.FALSE.equals(closed)) {
            reader.wrong("/closed", "value-malformed", Messages.of("organization.closed.true"));
        } else if (commands.isEmpty()) {
            reader.wrong("", "nothing-to-change", Messages.of("organization.nothing"));
        } else if (commands.size() > 1 && closed != null) {
            reader.wrong("/closed", "value-malformed", Messages.of("organization.closed.alone"));
        }
    }
}
