package org.jixiao.web.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkRejection.NoSuchJob;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a job was refused, as a file. */
@PageController
class BulkFailurePages {

    private final BulkJobs jobs;

    BulkFailurePages(BulkJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/bulk-jobs/{id}/failures")
    @PreAuthorize(May.DECIDE)
    public ResponseEntity<byte[]> failures(@PathVariable String id, Request request) {
        BulkJobId wanted = BulkJobId.parse(Given.text(id));
        BulkJob job =
                jobs.find(request.actor(), wanted)
                        .orElseThrow(() -> new Refused(new NoSuchJob(wanted)));
        List<String> heading =
                Stream.of("place", "code", "name", "unit", "reason", "explanation")
                        .map(column -> Messages.of("bulk.column." + column))
                        .toList();
        String sheet = FailureSheet.of(heading, refused(job, request));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"bulk-" + job.id() + "-failures.csv\"")
                .body(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private List<BulkJobItem> refused(BulkJob job, Request request) {
        List<BulkJobItem> all = new ArrayList<>();
        Page<BulkJobItem> page;
        int number = 0;
        do {
            page =
                    jobs.items(
                            request.actor(),
                            job.id(),
                            BulkJobItem.State.REFUSED,
                            new PageRequest(number++, PageRequest.LARGEST, ""));
            all.addAll(page.items());
        } while (number < page.totalPages());
        return all;
    }
}
