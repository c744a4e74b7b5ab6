package org.jixiao.web.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.table.Zeros;
import org.jixiao.application.table.exports.ArchiveDesk;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.UploadSummary;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page 导入导出 together: both forms, and the latest uploads. */
@Component
public class TableDesk {

    public static final String PAGE = "table/imports";
    private static final int LATEST = 20;

    private final Uploads uploads;
    private final OrganizationQueries organization;
    private final ArchiveDesk archives;
    private final FilingRounds rounds;
    private final Formats formats;

    public TableDesk(
            Uploads uploads,
            OrganizationQueries organization,
            ArchiveDesk archives,
            FilingRounds rounds,
            Formats formats) {
        this.uploads = uploads;
        this.organization = organization;
        this.archives = archives;
        this.rounds = rounds;
        this.formats = formats;
    }

    /** What is asked to be taken out, as it is typed. */
    public record ExportForm(
            @Nullable String unit,
            @Nullable String year,
            @Nullable String at,
            @Nullable String format,
            @Nullable String zeros) {

        public Zeros look() {
            return "blank".equals(zeros) ? Zeros.BLANK : Zeros.PRINTED;
        }
    }

    /** An earlier upload and how far it has come. */
    public record Earlier(
            UploadSummary upload, String word, String shape, String style, String suffix) {

        public static Earlier of(UploadSummary upload) {
            int projects = upload.projects();
            int filed = upload.filed();
            if (upload.reading() != Reading.State.READ) {
                return unread(upload);
            }
            if (upload.filing()) {
                return new Earlier(
                        upload,
                        Messages.of("table.filing.moving", Counted.of(filed), Counted.of(projects)),
                        "◐",
                        "is-UNDER_REVIEW",
                        "/filing");
            }
            if (filed == 0) {
                return new Earlier(upload, Messages.of("table.waiting"), "▶", "is-SUBMITTED", "");
            }
            return filed < projects
                    ? new Earlier(
                            upload,
                            Messages.of("table.partly", Counted.of(filed), Counted.of(projects)),
                            "◐",
                            "is-warning",
                            "")
                    : new Earlier(
                            upload, Messages.of("table.wholly"), "✓", "is-REVIEWED", "/result");
        }

        private static Earlier unread(UploadSummary upload) {
            boolean moving = upload.reading().isMoving();
            return new Earlier(
                    upload,
                    Messages.of("table.reading.state." + upload.reading()),
                    moving ? "◐" : "■",
                    moving ? "is-UNDER_REVIEW" : "is-RETURNED",
                    "/reading");
        }
    }

    /** Addresses of the other pages of uploads. */
    public record UploadPages() {

        public String atPage(int page) {
            return "/imports?page=" + page + "#uploads";
        }
    }

    public static boolean imports(Actor actor) {
        return actor.has(Role.UNIT_FILER) || actor.has(Role.DISTRICT_MANAGER);
    }

    public String show(Actor actor, ExportForm form, Model model) {
        return show(actor, form, 0, model);
    }

    /**
     * @param page of the uploads, from 0
     */
    public String show(Actor actor, ExportForm form, int page, Model model) {
        boolean importer = imports(actor);
        model.addAttribute("importer", importer);
        if (importer) {
            Page<UploadSummary> latest = uploads.latest(actor, new PageRequest(page, LATEST, ""));
            model.addAttribute("uploads", latest.items().stream().map(Earlier::of).toList());
            model.addAttribute("uploadPage", latest);
            model.addAttribute("uploadPages", new UploadPages());
        }
        String unit = form.unit() == null ? actor.unit().value() : form.unit();
        String year = form.year() == null ? rounds.year().toString() : form.year();
        model.addAttribute(
                "form", new ExportForm(unit, year, form.at(), form.format(), form.zeros()));
        model.addAttribute("units", within(organization.units(formats.today()), actor.unit()));
        model.addAttribute("years", rounds.years());
        model.addAttribute("archive", archives.latest(actor).orElse(null));
        return PAGE;
    }

    /** A parent comes before its children, so one pass gathers the subtree. */
    private static List<UnitView> within(List<UnitView> tree, UnitCode root) {
        Set<UnitCode> inside = new HashSet<>(Set.of(root));
        return tree.stream()
                .filter(
                        unit ->
                                inside.contains(unit.code())
                                        || unit.parent() != null
                                                && inside.contains(unit.parent())
                                                && inside.add(unit.code()))
                .toList();
    }
}
