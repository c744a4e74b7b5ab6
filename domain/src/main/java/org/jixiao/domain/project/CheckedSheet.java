package org.jixiao.domain.project;

import java.util.Optional;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/**
 * A sheet with what its checks must know of where it belongs.
 *
 * @param project empty while the project has not been filed
 */
public record CheckedSheet(
        Sheet sheet, UnitCode unit, FiscalYear year, Optional<ProjectId> project) {

    /** The sheet of a project as it stands. */
    public static CheckedSheet of(ProjectFile file) {
        return of(file, file.sheet());
    }

    /** The sheet of a project as somebody wants it to read. */
    public static CheckedSheet of(ProjectFile file, Sheet sheet) {
        return new CheckedSheet(
                sheet, file.unit(), file.round().fiscalYear(), Optional.of(file.id()));
    }
}
