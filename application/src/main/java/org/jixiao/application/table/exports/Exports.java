package org.jixiao.application.table.exports;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.UUID;
import java.util.function.Function;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Sha256;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.TableWriting;
import org.jixiao.application.table.Watermark;
import org.jixiao.application.table.Zeros;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportCommand.RecordExport;
import org.jixiao.domain.table.ExportId;
import org.jixiao.domain.table.ExportNumber;
import org.jixiao.domain.table.Exported;
import org.jspecify.annotations.Nullable;

/**
 * Takes files out. Each gets a number first, is written, and is recorded; only then the caller has
 * it to hand over.
 */
public final class Exports {

    private final ExportLog log;
    private final Dispatcher dispatcher;
    private final TableWriting tables;
    private final SheetWriting sheets;
    private final Clock clock;
    private final boolean watermarks;

    /**
     * @param watermarks whether files bear who took them out, when, and under which number
     */
    public Exports(
            ExportLog log,
            Dispatcher dispatcher,
            TableWriting tables,
            SheetWriting sheets,
            Clock clock,
            boolean watermarks) {
        this.log = log;
        this.dispatcher = dispatcher;
        this.tables = tables;
        this.sheets = sheets;
        this.clock = clock;
        this.watermarks = watermarks;
    }

    /**
     * A public table.
     *
     * @param unit whose table it is
     * @param asOf the instant it shows
     * @throws Refused when the unit lies outside of the person's subtree
     * @throws IllegalArgumentException when the format cannot hold it, as {@link TableWriting} says
     */
    public ExportedFile table(
            PublicTable table,
            UnitCode unit,
            Instant asOf,
            TableFormat format,
            Zeros zeros,
            Request request) {
        return taken(
                shown(table, unit, asOf, format.ending()),
                table.projects(),
                request,
                mark -> tables.write(table, format, new TableLook(zeros, mark, asOf)));
    }

    /**
     * The same as a page to be printed. Its digest is that of the text that says the same.
     *
     * @throws Refused when the unit lies outside of the person's subtree
     */
    public PrintOut printed(
            PublicTable table, UnitCode unit, Instant asOf, Zeros zeros, Request request) {
        Instant now = clock.instant();
        ExportNumber number = nextNumber(now);
        Watermark mark = mark(request.actor(), now, number);
        Exported what = shown(table, unit, asOf, Exported.PRINT);
        byte[] text = tables.write(table, TableFormat.TEXT, new TableLook(zeros, mark, asOf));
        String sha256 = Sha256.of(text);
        int projects = table.projects();
        record(new RecordExport(newId(), number, what, projects, sha256, mark != null), request);
        return new PrintOut(number, mark);
    }

    private static Exported shown(PublicTable table, UnitCode unit, Instant asOf, String format) {
        FiscalYear year = new FiscalYear(table.fiscalYear());
        return new Exported(
                Exported.Kind.TABLE, unit, table.department(), year, null, format, asOf);
    }

    /**
     * A form of one project.
     *
     * @param asOf the instant it shows
     * @throws Refused when the unit lies outside of the person's subtree
     */
    public ExportedFile sheet(
            ProjectSheet sheet,
            ProjectSheet.Form form,
            TableFormat format,
            Instant asOf,
            Request request) {
        ProjectFile file = sheet.snapshot().state().file();
        Exported what =
                new Exported(
                        form == ProjectSheet.Form.FILING
                                ? Exported.Kind.APPLICATION_SHEET
                                : Exported.Kind.REVIEW_SHEET,
                        file.unit(),
                        file.sheet().name(),
                        file.round().fiscalYear(),
                        file.id(),
                        format.ending(),
                        asOf);
        return taken(what, 1, request, mark -> sheets.write(sheet, form, format, mark));
    }

    /**
     * Records the archive of a year, whose tables are recorded already.
     *
     * @param sha256 of the whole
     */
    ExportNumber archive(ArchiveOrder order, int projects, String sha256, Request request) {
        Actor actor = request.actor();
        ExportNumber number = nextNumber(clock.instant());
        Exported what =
                new Exported(
                        Exported.Kind.ARCHIVE,
                        actor.unit(),
                        actor.unitName(),
                        order.year(),
                        null,
                        "zip",
                        order.at());
        record(new RecordExport(newId(), number, what, projects, sha256, watermarks), request);
        return number;
    }

    private ExportedFile taken(
            Exported what,
            int projects,
            Request request,
            Function<@Nullable Watermark, byte[]> writing) {
        Instant now = clock.instant();
        ExportNumber number = nextNumber(now);
        Watermark mark = mark(request.actor(), now, number);
        byte[] content = writing.apply(mark);
        String sha256 = Sha256.of(content);
        record(new RecordExport(newId(), number, what, projects, sha256, mark != null), request);
        return new ExportedFile(number, sha256, content);
    }

    private @Nullable Watermark mark(Actor actor, Instant now, ExportNumber number) {
        return watermarks ? new Watermark(who(actor), now, number.value()) : null;
    }

    private ExportNumber nextNumber(Instant now) {
        return log.nextNumber(Year.of(Today.at(now).getYear()));
    }

    private static ExportId newId() {
        return new ExportId(UUID.randomUUID());
    }

    /** Without the key of the request: every file that is handed over counts. */
    private void record(RecordExport command, Request request) {
        dispatcher.send(
                command,
                new Request(request.actor(), request.clientAddress(), request.requestId()));
    }

    /** As events name people: 王敏（代理 张伟东）. */
    private static String who(Actor actor) {
        String principal = actor.actsFor();
        return principal == null ? actor.name() : actor.name() + "（代理 " + principal + "）";
    }
}
