package org.jixiao.application.table.imports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.SheetDifferences;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

/** What has become of the projects of rows that were confirmed before. */
final class ChangedSince {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.CHINA);

    private final Map<ProjectId, List<RecordedEvent<ProjectEvent>>> lives = new HashMap<>();

    /**
     * @param rows whole ones
     */
    static ChangedSince of(ProjectEventLog events, Actor actor, List<ImportRow> rows) {
        ChangedSince since = new ChangedSince();
        List<ProjectId> confirmed =
                rows.stream().map(ImportRow::filedAs).filter(Objects::nonNull).distinct().toList();
        if (!confirmed.isEmpty()) {
            events.livesOf(actor, confirmed)
                    .forEach(
                            life ->
                                    since.lives.put(
                                            ProjectId.parse(life.getFirst().aggregateId()), life));
        }
        return since;
    }

    /**
     * The same, with a word on each project that reads otherwise than its row by now.
     *
     * @param results of the rows, in their order
     */
    List<ImportResult> told(List<ImportRow> rows, List<ImportResult> results) {
        List<ImportResult> told = new ArrayList<>();
        for (int place = 0; place < results.size(); place++) {
            ImportResult result = results.get(place);
            told.add(word(rows.get(place)).map(result::telling).orElse(result));
        }
        return told;
    }

    private Optional<Complaint> word(ImportRow row) {
        List<RecordedEvent<ProjectEvent>> life = lives.get(row.filedAs());
        if (life == null) {
            return Optional.empty();
        }
        long places = places(row, life);
        return life.reversed().stream()
                .filter(one -> places > 0 && one.event() instanceof SheetEvent)
                .findFirst()
                .map(last -> complaint(row, last, places));
    }

    /** How many read otherwise. */
    private static long places(ImportRow row, List<RecordedEvent<ProjectEvent>> life) {
        List<ProjectEvent> past = life.stream().map(RecordedEvent::event).toList();
        if (!(ProjectEvolution.replay(past) instanceof Filed filed)) {
            return 0;
        }
        ProjectFile file = filed.file();
        try {
            return SheetDifferences.proposed(file, RevisedSheet.of(row.project(), file.sheet()))
                    .size();
        } catch (IllegalArgumentException beyondWhatASheetHolds) {
            return 0;
        }
    }

    private static Complaint complaint(
            ImportRow row, RecordedEvent<ProjectEvent> last, long places) {
        return Complaint.of(
                ComplaintKind.CHANGED_SINCE,
                "第 " + row.project().row() + " 行",
                "这一行以前已经确认过，项目后来又有改动（最近一次：%s，%s），现有 %,d 处与这一行不同；这次没有改动项目。要改回去的，请到项目里修改，或者重新上传这份表再选择修订。"
                        .formatted(last.meta().who(), minute(last.at()), places));
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
