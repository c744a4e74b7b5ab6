package org.jixiao.web.review;

import java.nio.charset.StandardCharsets;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.Comparison;
import org.jixiao.application.review.Comparisons;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectRejection.NoSuchProject;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.project.ListPlace;
import org.jixiao.web.project.ListText;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** One project beside the same of other districts and of last year. */
@PageController
class ComparisonPages {

    /** Spreadsheets take a file for UTF-8 only with this in front. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Comparisons comparisons;
    private final Formats formats;

    ComparisonPages(Comparisons comparisons, Formats formats) {
        this.comparisons = comparisons;
        this.formats = formats;
    }

    @GetMapping("/projects/{id}/comparison")
    @PreAuthorize(May.READ_PROJECTS)
    public String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String list,
            Request request,
            Model model) {
        Comparison found = found(id, request);
        model.addAttribute("view", new ComparisonView(found, formats));
        ProjectRow project = found.columns().getFirst().project();
        ListPlace place =
                project.phase() == Phase.AT_DISTRICT ? ForwardingPages.PLACE : QueuePages.PLACE;
        model.addAttribute("goesOn", goesOn(request.actor(), place));
        model.addAttribute("reviewAddress", ListWalk.address(id, list, place));
        model.addAttribute("projectAddress", "/projects/" + id);
        model.addAttribute("list", ListText.read(list).asText());
        return "review/comparison";
    }

    /** Whether there is a page to go back to on which this person decides. */
    private static boolean goesOn(Actor viewer, ListPlace place) {
        return viewer.has(
                place == ForwardingPages.PLACE ? Role.DISTRICT_MANAGER : Role.CITY_REVIEWER);
    }

    @GetMapping("/projects/{id}/comparison.csv")
    @PreAuthorize(May.READ_PROJECTS)
    public ResponseEntity<byte[]> file(@PathVariable String id, Request request) {
        ComparisonView view = new ComparisonView(found(id, request), formats);
        String name = Messages.of("review.compare.file") + "-" + view.code() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"comparison-%s.csv\"; filename*=UTF-8''%s"
                                .formatted(
                                        view.code(), UriUtils.encode(name, StandardCharsets.UTF_8)))
                .body((BYTE_ORDER_MARK + view.csv()).getBytes(StandardCharsets.UTF_8));
    }

    private Comparison found(String id, Request request) {
        ProjectId project = ProjectId.parse(id);
        return comparisons
                .of(request.actor(), project)
                .orElseThrow(() -> new Refused(new NoSuchProject(project)));
    }
}
