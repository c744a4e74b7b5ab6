package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.infrastructure.table.assembly.IndicatorAssembler;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** A project whose cells were found in columns that stand apart, while it is being put together. */
final class ColumnRow {

    private static final int MOST_COMPLAINTS = 50;

    private final int page;
    private final int line;
    private final int ordinal;
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, CellPlace> places = new HashMap<>();
    private final @Nullable BigDecimal[] amounts = new BigDecimal[4];
    private List<ImportedIndicator> indicators = List.of();
    private String name = "";
    private String statement = "";
    private @Nullable String unit;

    ColumnRow(int page, int line, int ordinal) {
        this.page = page;
        this.line = line;
        this.ordinal = ordinal;
    }

    String name() {
        return name;
    }

    @Nullable String unit() {
        return unit;
    }

    @Nullable BigDecimal amount(int column) {
        return amounts[column];
    }

    void name(SourceText cell) {
        name = LooseText.strip(cell.text());
        place("name", cell.firstLine());
    }

    void unit(String unit) {
        this.unit = unit;
    }

    void statement(SourceText cell) {
        statement = LooseText.strip(cell.text());
        place("targetStatement", cell.firstLine());
    }

    void indicators(SourceText cell) {
        SourceText none = SourceText.ofCell(line, "");
        RawRow row =
                new RawRow(
                        cell.firstLine(),
                        name,
                        0,
                        List.of("", "", "", ""),
                        none,
                        cell,
                        List.of(),
                        Map.of());
        indicators =
                new IndicatorAssembler(row, ordinal, this::complainOnPage)
                        .indicators(IndicatorScanner.scan(cell.text()));
        place("indicators", cell.firstLine());
    }

    /**
     * @param line 0 when the amount is not printed but follows from others
     */
    void amount(int column, BigDecimal value, int line) {
        amounts[column] = value;
        if (line > 0) {
            place(RawRow.AMOUNTS.get(column), line);
        }
    }

    /** A field stays empty until a person says what belongs there. */
    void ask(String field, String reason, @Nullable SourceText proposal) {
        String proposed = proposal == null ? null : LooseText.strip(proposal.text());
        doubts.add(new Doubt(field, new BigDecimal("0.00"), reason, proposed));
        complain(ComplaintKind.UNDETERMINED, reason);
    }

    /** Another field that is empty for a reason already told. */
    void askToo(String field, String reason) {
        doubts.add(new Doubt(field, new BigDecimal("0.00"), reason, null));
    }

    /** A field was filled, but by inference. */
    void infer(String field, String confidence, String reason) {
        doubts.add(new Doubt(field, new BigDecimal(confidence), reason, null));
    }

    void complain(ComplaintKind kind, String text) {
        complain(Complaint.of(kind, place(), text));
    }

    String place() {
        return new CellPlace(page, line, 0).words() + " · 第 " + ordinal + " 个项目";
    }

    int line() {
        return line;
    }

    ImportedProject toProject() {
        tellInference();
        return new ImportedProject(
                line,
                unit,
                name,
                amounts[0],
                amounts[1],
                amounts[2],
                amounts[3],
                statement,
                indicators,
                confidence(),
                complaints,
                doubts,
                places);
    }

    private void complainOnPage(Complaint told) {
        String onPage = "第 " + page + " 页" + told.place();
        complain(new Complaint(told.code(), told.severity(), onPage, told.text()));
    }

    private void complain(Complaint complaint) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(complaint);
        }
    }

    private void place(String field, int at) {
        places.put(field, new CellPlace(page, at, 0));
    }

    private void tellInference() {
        List<String> inferred =
                doubts.stream()
                        .filter(doubt -> !doubt.open())
                        .map(Doubt::reason)
                        .distinct()
                        .toList();
        if (!inferred.isEmpty()) {
            complain(ComplaintKind.INFERRED, String.join("", inferred));
        }
    }

    /** The least confidence of a filled field, less what was complained about. */
    private BigDecimal confidence() {
        BigDecimal least =
                doubts.stream()
                        .filter(doubt -> !doubt.open())
                        .map(Doubt::confidence)
                        .min(BigDecimal::compareTo)
                        .orElse(new BigDecimal("0.95"));
        int errors = (int) complaints.stream().filter(Complaint::blocks).count();
        int warnings = complaints.size() - errors;
        BigDecimal lost = BigDecimal.valueOf(20L * errors + 5L * warnings, 2);
        return least.subtract(lost).max(new BigDecimal("0.00"));
    }
}
