package org.jixiao.web.table.imports;

import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.web.shared.ProblemException;
import org.jixiao.web.table.TableProblems;
import org.springframework.stereotype.Component;

/** Why there is nothing to be had of an upload: it is not read, or not there for this person. */
@Component
final class Unread {

    private final Uploads uploads;

    Unread(Uploads uploads) {
        this.uploads = uploads;
    }

    ProblemException problem(ImportId id, Request request) {
        return uploads.find(request.actor(), id)
                .map(reading -> TableProblems.unread(reading.state()))
                .orElseGet(() -> TableProblems.noSuchImport(id.toString()));
    }
}
