package org.jixiao.infrastructure.table.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** A project row while complaints about it are still being collected. */
final class ProjectDraft {

    /** Of what is read as it stands, though the document leaves another reading. */
    private static final BigDecimal IN_DOUBT = new BigDecimal("0.80");

    /** A hostile row must not answer with a library of complaints. */
    private static final int MOST_COMPLAINTS = 50;

    private final RawRow row;
    private final int ordinal;
    private final @Nullable String unit;
    private final boolean wrapped;
    private final RowAmounts amounts;
    private final IndicatorScanner.Scan scan;
    private final List<ImportedIndicator> indicators;
    private final List<Complaint> complaints = new ArrayList<>();

    ProjectDraft(RawRow row, int ordinal, @Nullable String unit, boolean wrapped) {
        this.row = row;
        this.ordinal = ordinal;
        this.unit = unit;
        this.wrapped = wrapped;
        this.amounts = RowAmounts.of(row);
        this.scan = row.scan();
        notes().forEach(this::complain);
        this.indicators = new IndicatorAssembler(row, ordinal, this::complain).indicators(scan);
        complainAboutGaps();
    }

    String name() {
        return row.plainName();
    }

    int line() {
        return row.line();
    }

    @Nullable String unit() {
        return unit;
    }

    Amounts countable() {
        return amounts.countable();
    }

    boolean hasIndicators() {
        return !scan.items().isEmpty();
    }

    /** Whether the last indicator is closed by its 。; false without indicators. */
    boolean isClosed() {
        return hasIndicators() && scan.items().getLast().closed();
    }

    boolean isLastIndicatorComplete() {
        return hasIndicators() && scan.items().getLast().annualValue() != null;
    }

    void complain(ComplaintKind kind, String text) {
        complain(Complaint.of(kind, row.place(ordinal), text));
    }

    private void complain(RawRow.Note note) {
        complain(note.kind(), note.text());
    }

    private void complain(Complaint complaint) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(complaint);
        }
    }

    private void complainAboutGaps() {
        if (row.name().isEmpty()) {
            complain(ComplaintKind.MISSING_NAME, "没有项目名称。");
        }
        if (row.isNamedLikeIndicators()) {
            complain(ComplaintKind.BROKEN_NAME, "项目名称中有绩效指标的文字，上一行的绩效指标可能没有读完整。");
        }
        if (wrapped && IndicatorScanner.holdsParts(row.statement().text())) {
            boolean lost = row.indicators().isBlank();
            complain(
                    lost ? ComplaintKind.UNREADABLE_INDICATORS : ComplaintKind.STRAY_TEXT,
                    "绩效目标中有绩效指标的文字，可能缺少一行，或行的顺序有误。");
        }
        if (row.statement().isBlank()) {
            complain(ComplaintKind.MISSING_STATEMENT, "没有绩效目标。");
        }
        if (row.indicators().isBlank()) {
            complain(ComplaintKind.MISSING_INDICATORS, "没有绩效指标。");
        }
    }

    ImportedProject toProject() {
        return new ImportedProject(
                row.line(),
                unit,
                row.plainName(),
                amounts.values().get(0),
                amounts.values().get(1),
                amounts.values().get(2),
                amounts.values().get(3),
                LooseText.strip(row.statement().text()),
                indicators,
                confidence(),
                complaints,
                doubts(),
                row.places(),
                row.absent());
    }

    private List<Doubt> doubts() {
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        for (RawRow.Note note : notes()) {
            String field = note.field();
            if (field != null) {
                doubts.putIfAbsent(field, new Doubt(field, IN_DOUBT, note.text(), null));
            }
        }
        return List.copyOf(doubts.values());
    }

    private List<RawRow.Note> notes() {
        return Stream.concat(row.notes().stream(), amounts.notes().stream()).toList();
    }

    /** 1.00, less what had to be inferred and what was complained about. */
    private BigDecimal confidence() {
        boolean uncoded = scan.items().stream().anyMatch(item -> item.head().code2() == null);
        int errors = (int) complaints.stream().filter(Complaint::blocks).count();
        int warnings = complaints.size() - errors;
        int percent = 100 - (wrapped ? 5 : 0) - (uncoded ? 5 : 0) - 40 * errors - 15 * warnings;
        BigDecimal confidence = BigDecimal.valueOf(Math.max(0, percent), 2);
        return doubts().isEmpty() ? confidence : confidence.min(IN_DOUBT);
    }
}
