package org.jixiao.web.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/** What callers write about filing rounds. */
final class RoundBodies {

    private RoundBodies() {}

    /**
     * A round to be scheduled.
     *
     * @param round FIRST_SUBMISSION, SECOND_SUBMISSION, MID_YEAR_ADDITION or ADJUSTMENT
     */
    record New(
            @Nullable Integer fiscalYear,
            @Nullable String round,
            @Nullable String opens,
            @Nullable String closes) {

        RoundCommand read() {
            BodyReader reader = new BodyReader();
            ScheduleRound command =
                    new ScheduleRound(
                            new RoundId(
                                    year(reader, "/fiscalYear", fiscalYear),
                                    reader.name("/round", round, BudgetRound.FIRST_SUBMISSION)),
                            window(reader, opens, closes));
            reader.done();
            return command;
        }
    }

    /**
     * Other dates for a round or another answer to whether the district checks first, and why.
     *
     * @param opens with {@code closes}, or neither
     */
    record Change(
            @Nullable String opens,
            @Nullable String closes,
            @Nullable Boolean districtCheck,
            @Nullable String reason) {

        /** One command for each change. */
        List<RoundCommand> read(RoundId round) {
            BodyReader reader = new BodyReader();
            List<RoundCommand> commands = new ArrayList<>();
            String why = reader.text("/reason", reason, BodyReader.LONG_TEXT);
            if (opens != null || closes != null || districtCheck == null) {
                commands.add(new RescheduleRound(round, window(reader, opens, closes), why));
            }
            if (districtCheck != null) {
                commands.add(new ArrangeDistrictCheck(round, districtCheck, why));
            }
            reader.done();
            return commands;
        }
    }

    /** A later closing for a unit, or for a district with all its units. */
    record Extension(@Nullable String unit, @Nullable String closes, @Nullable String reason) {

        ExtendWindow read(RoundId round) {
            BodyReader reader = new BodyReader();
            ExtendWindow command =
                    new ExtendWindow(
                            round,
                            reader.value("/unit", unit, UnitCode::new, new UnitCode("000000")),
                            reader.value("/closes", closes, Instants::parse, Instant.EPOCH),
                            reader.text("/reason", reason, BodyReader.LONG_TEXT));
            reader.done();
            return command;
        }
    }

    private static FiscalYear year(BodyReader reader, String pointer, @Nullable Integer year) {
        return reader.value(
                pointer,
                year == null ? null : year.toString(),
                text -> new FiscalYear(Integer.parseInt(text)),
                new FiscalYear(2000));
    }

    private static FilingWindow window(
            BodyReader reader, @Nullable String opens, @Nullable String closes) {
        return new FilingWindow(
                reader.value("/opens", opens, Instants::parse, Instant.EPOCH),
                reader.value("/closes", closes, Instants::parse, Instant.EPOCH));
    }
}
