package org.jixiao.application.table.imports;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.TableReading;

/**
 * Reads tables and says at once what the rules will say of their rows, so that nothing is refused
 * after a preview has offered it. How surely a row was read does not depend on it.
 */
public final class RuledReading implements TableReading {

    private final TableReading reading;

    public RuledReading(TableReading reading) {
        this.reading = reading;
    }

    @Override
    public ImportedTable read(
            byte[] content, String fileName, int above, ReadingProgress progress) {
        ImportedTable table = reading.read(content, fileName, above, progress);
        return table.with(table.projects().stream().map(RuledReading::ruled).toList());
    }

    private static ImportedProject ruled(ImportedProject project) {
        List<Complaint> complaints = new ArrayList<>();
        project.complaints().stream().map(SheetLimits::told).forEach(complaints::add);
        complaints.addAll(SheetLimits.of(project));
        return complaints.equals(project.complaints()) ? project : project.telling(complaints);
    }
}
