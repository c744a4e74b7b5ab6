package org.jixiao.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportCommand.RecordExport;
import org.jixiao.domain.table.ExportEvent.TableExported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    private static final UnitCode CITY = new UnitCode("440100");
    private static final UnitCode HUADU = new UnitCode("440114");
    private static final UnitCode PANYU = new UnitCode("440113");
    private static final Lineage LINEAGE = new Lineage(List.of(HUADU, CITY));
    private static final RecordExport COMMAND =
            new RecordExport(
                    new ExportId(new UUID(0, 1)),
                    ExportNumber.of(Year.of(2026), 123),
                    new Exported(
                            Exported.Kind.TABLE,
                            HUADU,
                            "花都区局",
                            new FiscalYear(2025),
                            null,
                            "pdf",
                            Instant.EPOCH),
                    43,
                    "ab12",
                    true);

    private static Actor person(UnitCode unit, Role role) {
        return new Actor(new ActorId("chen"), "陈洁", unit, "某局", Set.of(role));
    }

    private static ExportRejection refused(Actor actor) {
        return (ExportRejection)
                catchThrowableOfType(
                                Refused.class,
                                () -> ExportDecider.decide(false, COMMAND, actor, LINEAGE))
                        .rejection();
    }

    @Test
    void anExportTellsWhatWasTakenOutAndByWhom() {
        assertThat(
                        ExportDecider.decide(
                                false, COMMAND, person(HUADU, Role.DISTRICT_MANAGER), LINEAGE))
                .containsExactly(
                        new TableExported(
                                COMMAND.id(),
                                COMMAND.number(),
                                COMMAND.what(),
                                43,
                                "ab12",
                                true,
                                new ActorId("chen")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN"})
    void whoReadsProjectsTakesThemOut(Role role) {
        assertThat(ExportDecider.decide(false, COMMAND, person(CITY, role), LINEAGE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN"})
    void administratorsTakeNothingOut(Role role) {
        assertThat(refused(person(CITY, role))).isEqualTo(new ExportRejection.NotReader());
    }

    @Test
    void nobodyTakesOutWhatLiesOutsideTheirSubtree() {
        assertThat(refused(person(PANYU, Role.DISTRICT_MANAGER)))
                .isEqualTo(new ExportRejection.ExportOutOfScope());
    }

    @Test
    void anExportIsRecordedOnce() {
        assertThat(
                        ExportDecider.decide(
                                true, COMMAND, person(HUADU, Role.DISTRICT_MANAGER), LINEAGE))
                .isEmpty();
    }

    @Test
    void numbersHaveSixDigitsOrMore() {
        assertThat(ExportNumber.of(Year.of(2026), 7)).hasToString("2026-000007");
        assertThat(ExportNumber.of(Year.of(2026), 1_234_567)).hasToString("2026-1234567");
        assertThatThrownBy(() -> new ExportNumber("26-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("26-1");
    }
}
