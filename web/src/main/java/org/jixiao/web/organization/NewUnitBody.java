package org.jixiao.web.organization;

import java.time.LocalDate;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be established.
 *
 * @param level CITY_BUREAU, DISTRICT_BUREAU or UNIT
 * @param parent left out for the city bureau only
 * @param from the first day; today when left out
 */
record NewUnitBody(
        @Nullable String code,
        @Nullable String name,
        @Nullable String level,
        @Nullable String parent,
        @Nullable String from) {

    UnitTreeCommand read(LocalDate today) {
        BodyReader reader = new BodyReader();
        UnitCode unit = reader.value("/code", code, UnitCode::new, new UnitCode("000000"));
        EstablishUnit command =
                new EstablishUnit(
                        unit,
                        reader.name("/level", level, UnitLevel.UNIT),
                        reader.text("/name", name, BodyReader.SHORT_TEXT),
                        parent == null
                                ? null
                                : reader.value("/parent", parent, UnitCode::new, unit),
                        from == null ? today : reader.value("/from", from, Instants::date, today));
        reader.done();
        return command;
    }
}
