package org.jixiao.application.table;

import java.util.List;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.Transfer;
import org.jspecify.annotations.Nullable;

/** Port: what the city gives to districts beside what they have filed of it. */
public interface TransferQueries {

    /**
     * Both sides as they stand now, adjusted sheets as they are in force, without what was not
     * passed or was discarded. Only who reads the whole city sees both sides.
     *
     * @param district null for all
     * @return by district, then by name
     */
    List<Transfer> transfers(Actor viewer, FiscalYear year, @Nullable UnitCode district);
}
