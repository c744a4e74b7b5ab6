package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jspecify.annotations.Nullable;

/** Counts cells that were read right, left open, wrong with a complaint, and wrong without. */
final class Score {

    private static final int MOST_SAMPLES = 10;

    private int tables;
    private int right;
    private int open;
    private int wrong;
    private int silent;
    private int noisy;
    private final List<String> samples = new ArrayList<>();
    private final Map<String, Integer> complaints = new TreeMap<>();
    private String seed = "";

    /**
     * @param apart whether rows need not stand in the printed order: each is found by its name, or
     *     by its indicators where the name is not printed
     */
    void add(long number, Truth truth, ImportedTable read, boolean apart) {
        this.seed = "table " + number;
        tables++;
        read.complaints().forEach(told -> complaints.merge(told.code(), 1, Integer::sum));
        boolean told = !read.complaints().isEmpty();
        if (apart) {
            unordered(truth, read, told);
        } else {
            ordered(truth, read, told);
        }
    }

    private void ordered(Truth truth, ImportedTable read, boolean told) {
        List<Truth.Row> rows = truth.rows();
        sums(truth, read, told);
        if (rows.size() != read.projects().size()) {
            miss("projects", rows.size(), read.projects().size(), told, rows.size());
        }
        for (int i = 0; i < Math.min(rows.size(), read.projects().size()); i++) {
            row(rows.get(i), read.projects().get(i), told);
        }
    }

    private void unordered(Truth truth, ImportedTable read, boolean told) {
        sums(truth, read, told);
        if (truth.rows().size() != read.projects().size()) {
            int rows = truth.rows().size();
            miss("projects", rows, read.projects().size(), told, rows);
        }
        for (ImportedProject project : read.projects()) {
            Truth.Row row = likeliest(truth, project);
            if (row == null) {
                miss("row", "a row", project.name(), told || !project.complaints().isEmpty(), 8);
            } else {
                row(row, project, told);
            }
        }
    }

    private static Truth.@Nullable Row likeliest(Truth truth, ImportedProject project) {
        List<Truth.Item> items = project.indicators().stream().map(Score::of).toList();
        Truth.Row same = null;
        for (Truth.Row row : truth.rows()) {
            if (row.name().equals(project.name())) {
                return row;
            }
            same = row.items().equals(items) ? row : same;
        }
        return same;
    }

    private void row(Truth.Row row, ImportedProject project, boolean toldOfTable) {
        project.complaints().forEach(one -> complaints.merge(one.code(), 1, Integer::sum));
        boolean told = toldOfTable || !project.complaints().isEmpty();
        int before = wrong;
        cell("name", row.name(), project.name(), project, told);
        cell("unit", row.unit(), project.unit(), project, told);
        amounts(row.amounts(), project, told);
        cell("targetStatement", row.statement(), project.targetStatement(), project, told);
        indicators(row.items(), project, told);
        noisy +=
                before == wrong && project.complaints().stream().anyMatch(Complaint::blocks)
                        ? 1
                        : 0;
    }

    private void sums(Truth truth, ImportedTable read, boolean told) {
        if (!truth.unitRows()) {
            return;
        }
        List<String> names = truth.units().stream().map(Truth.Unit::name).toList();
        List<String> found = read.units().stream().map(unit -> unit.name()).toList();
        right += names.equals(found) ? names.size() : 0;
        if (!names.equals(found)) {
            miss("units", names, found, told, names.size());
        }
    }

    private void amounts(List<BigDecimal> truth, ImportedProject project, boolean told) {
        cell("total", truth.get(0), project.total(), project, told);
        cell("fiscalAppropriation", truth.get(1), project.fiscalAppropriation(), project, told);
        BigDecimal special = project.specialAccountAppropriation();
        cell("specialAccountAppropriation", truth.get(2), special, project, told);
        cell("otherFunds", truth.get(3), project.otherFunds(), project, told);
    }

    private void indicators(List<Truth.Item> items, ImportedProject project, boolean told) {
        if (isOpen("indicators", project)) {
            open += items.size();
            return;
        }
        List<ImportedIndicator> read = project.indicators();
        for (int i = 0; i < Math.max(items.size(), read.size()); i++) {
            String truth = i < items.size() ? items.get(i).toString() : "nothing";
            String found = i < read.size() ? of(read.get(i)).toString() : "nothing";
            cell("indicator", truth, found, project, told);
        }
    }

    private static Truth.Item of(ImportedIndicator read) {
        String code = String.valueOf(read.code());
        return new Truth.Item(read.no(), code, read.name(), read.periodValue(), read.annualValue());
    }

    private static boolean isOpen(String field, ImportedProject project) {
        return project.doubts().stream()
                .anyMatch(doubt -> doubt.open() && doubt.field().equals(field));
    }

    private void cell(
            String field,
            Object truth,
            @Nullable Object read,
            ImportedProject project,
            boolean told) {
        boolean same =
                truth instanceof BigDecimal figure && read instanceof BigDecimal other
                        ? figure.compareTo(other) == 0
                        : Objects.equals(truth, read);
        if (isOpen(field, project)) {
            open++;
        } else if (same) {
            right++;
        } else {
            miss(field, truth, read, told, 1);
        }
    }

    private void miss(String field, Object truth, @Nullable Object read, boolean told, int cells) {
        wrong += cells;
        silent += told ? 0 : cells;
        if (samples.size() < MOST_SAMPLES) {
            String how = told ? "" : "SILENT ";
            samples.add(how + seed + " " + field + ": [" + read + "] instead of [" + truth + "]");
        }
    }

    /** Of the cells that the reader filled in. */
    double accuracy() {
        return (double) right / Math.max(1, right + wrong);
    }

    int silent() {
        return silent;
    }

    /** Rows that are right and nevertheless cannot be filed. */
    int blocked() {
        return noisy;
    }

    int wrong() {
        return wrong;
    }

    List<String> samples() {
        return samples;
    }

    String figures() {
        return "%d tables, %d cells right, %d wrong (%d silent), %d left open, %.3f %%, %d right rows blocked; %s"
                .formatted(tables, right, wrong, silent, open, 100 * accuracy(), noisy, complaints);
    }
}
