package org.jixiao.domain.table;

import java.util.List;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.table.ExportCommand.RecordExport;
import org.jixiao.domain.table.ExportEvent.TableExported;

/** What happens when a file is taken out. */
public final class ExportDecider {

    private ExportDecider() {}

    /**
     * @param recorded whether the export is recorded already
     * @param lineage of the unit today
     * @throws Refused with an {@link ExportRejection}
     */
    public static List<ExportEvent> decide(
            boolean recorded, ExportCommand command, Actor actor, Lineage lineage) {
        return switch (command) {
            case RecordExport c -> record(recorded, c, actor, lineage);
        };
    }

    private static List<ExportEvent> record(
            boolean recorded, RecordExport c, Actor actor, Lineage lineage) {
        ExportRules.onlyWhoReadsProjectsTakesThemOut(actor);
        ExportRules.nobodyTakesOutWhatLiesOutsideTheirSubtree(actor, lineage);
        return ExportRules.anExportIsRecordedOnce(recorded)
                ? List.of()
                : List.of(
                        new TableExported(
                                c.id(),
                                c.number(),
                                c.what(),
                                c.projects(),
                                c.sha256(),
                                c.watermarked(),
                                actor.id()));
    }
}
