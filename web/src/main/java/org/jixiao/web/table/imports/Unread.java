package org.jixiao.web.table.imports;

import java.util.Optional;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.web.shared.ProblemException;
import org.jixiao.web.table.TableProblems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Why there is nothing to be had of an upload: it is not read, or not there for this person. */
@Component
final class Unread {

    private final Uploads uploads;

    Unread(Uploads uploads) {
        this.uploads = uploads;
    }

    /** For the API: 409 while it is not read, 404 where it is not there. */
    ProblemException problem(ImportId id, Request request) {
        return reading(id, request)
                .map(reading -> TableProblems.unread(reading.state()))
                .orElseGet(() -> TableProblems.noSuchImport(id.toString()));
    }

    /**
     * For pages: the view that leads to how far the reading is.
     *
     * @throws ResponseStatusException 404 where it is not there
     */
    String page(ImportId id, Request request) {
        return "redirect:" + address(id, request);
    }

    /** The address of that page, for what is no page itself. */
    String address(ImportId id, Request request) {
        return reading(id, request)
                .map(UploadReadingPages::address)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Reading> reading(ImportId id, Request request) {
        return uploads.find(request.actor(), id);
    }
}
