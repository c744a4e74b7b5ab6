package org.jixiao.application.table.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;

/** Hands an upload back with everything that was complained about, cell by cell. */
public final class ImportReports {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xltx", "xltm");

    private final TableImports imports;
    private final ImportStore store;
    private final ReportWriting writing;

    public ImportReports(TableImports imports, ImportStore store, ReportWriting writing) {
        this.imports = imports;
        this.store = store;
        this.writing = writing;
    }

    /**
     * The report as of now: what people have answered meanwhile is no longer complained about.
     *
     * @param year for which the upload would be filed
     * @return empty when the upload is not there for this person
     */
    public Optional<ReportedFile> of(Actor actor, ImportId id, FiscalYear year) {
        return imports.wholePreview(actor, id, year)
                .flatMap(
                        preview ->
                                store.content(actor, id)
                                        .map(content -> new ImportReport(content, preview)))
                .map(this::written);
    }

    private ReportedFile written(ImportReport report) {
        ReportWriting.Written written = writing.write(report);
        String upload = report.preview().stored().fileName();
        int dot = upload.lastIndexOf('.');
        String stem = dot > 0 ? upload.substring(0, dot) : upload;
        String ending = dot > 0 ? upload.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        boolean kept = written.intoUpload() && WORKBOOKS.contains(ending);
        return new ReportedFile(stem + "-导入问题." + (kept ? ending : "xlsx"), written.content());
    }
}
