package org.jixiao.domain.table;

import java.util.Set;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.table.ExportRejection.ExportOutOfScope;
import org.jixiao.domain.table.ExportRejection.NotReader;

/** The rules for taking files out, one method each, named as the sentence it enforces. */
public final class ExportRules {

    /** Administrators read no project content. */
    private static final Set<Role> READERS =
            Set.of(
                    Role.UNIT_FILER,
                    Role.DISTRICT_MANAGER,
                    Role.CITY_REVIEWER,
                    Role.CITY_APPROVER,
                    Role.AUDITOR);

    private ExportRules() {}

    static void onlyWhoReadsProjectsTakesThemOut(Actor actor) {
        if (READERS.stream().noneMatch(actor::has)) {
            throw new Refused(new NotReader());
        }
    }

    static void nobodyTakesOutWhatLiesOutsideTheirSubtree(Actor actor, Lineage lineage) {
        if (!lineage.isWithin(actor.unit())) {
            throw new Refused(new ExportOutOfScope());
        }
    }

    /** The same export again is no new one: nothing is recorded. */
    static boolean anExportIsRecordedOnce(boolean recorded) {
        return recorded;
    }
}
