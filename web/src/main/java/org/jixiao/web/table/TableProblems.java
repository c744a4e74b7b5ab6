package org.jixiao.web.table;

import java.util.List;
import java.util.Map;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.Problem.PlaceError;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the API answers when a table cannot be brought in or taken out. */
public final class TableProblems {

    private TableProblems() {}

    public static ProblemException noFile() {
        String detail = Messages.of("api.file-missing");
        return new ProblemException(
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "file-missing", detail)
                        .withErrors(List.of(new PlaceError("/file", "required", detail))));
    }

    /** The complaint about a document that is refused as a whole. */
    public static ProblemException of(UnreadableTable refused) {
        Complaint why = refused.complaint();
        return new ProblemException(
                Problem.of(status(why), why.code(), why.text())
                        .withErrors(List.of(new PlaceError("/file", why.code(), why.text())))
                        .withFacts(Map.of("place", why.place(), "text", why.text())));
    }

    public static HttpStatus status(Complaint why) {
        return why.code().equals(ComplaintKind.TOO_LARGE.code())
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public static ProblemException noSuchImport(String id) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-import",
                        Messages.of("api.no-such-import", id)));
    }

    public static ProblemException noFiling(String id) {
        return new ProblemException(
                Problem.of(HttpStatus.NOT_FOUND, "no-filing", Messages.of("api.no-filing", id)));
    }

    /** What was asked for is there once the document is read. */
    public static ProblemException unread(Reading.State state) {
        return new ProblemException(
                Problem.of(HttpStatus.CONFLICT, "not-read", Messages.of("api.not-read." + state))
                        .withFacts(Map.of("state", state)));
    }

    public static ProblemException filingUnderWay() {
        return new ProblemException(
                Problem.of(
                        HttpStatus.CONFLICT,
                        "filing-under-way",
                        Messages.of("table.filing.underWay")));
    }

    public static ImportId id(String text) {
        try {
            return ImportId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw noSuchImport(text);
        }
    }

    public static FiscalYear year(@Nullable String text, FilingRounds rounds) {
        FiscalYear given =
                ListParameters.optional(
                        "fiscalYear",
                        text,
                        year -> new FiscalYear(Integer.parseInt(year)),
                        Messages.of("api.year"));
        return given == null ? rounds.year() : given;
    }
}
