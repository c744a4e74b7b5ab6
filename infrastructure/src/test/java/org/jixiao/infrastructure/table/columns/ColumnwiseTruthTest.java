package org.jixiao.infrastructure.table.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.infrastructure.table.MadeUpTable;
import org.jixiao.infrastructure.table.MadeUpTable.Row;
import org.jixiao.infrastructure.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Made-up tables printed column by column: what the reader fills in is what was printed, and it
 * asks for the rest. Where texts are rough, what it has inferred may be wrong, but never without
 * saying so.
 */
class ColumnwiseTruthTest {

    private static final int SEEDS = 150;

    private final Map<String, Integer> determined = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private int rows;

    @ParameterizedTest
    @CsvSource({
        "false,false,false",
        "false,true,false",
        "true,false,false",
        "true,true,false",
        "false,false,true",
        "true,true,true"
    })
    void whatIsFilledInIsTrueAndTheRestIsAskedFor(boolean gaps, boolean alike, boolean rough) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed * 31L + (gaps ? 7 : 0) + (alike ? 13 : 0));
            MadeUpTable table = MadeUpTable.of(random, alike, rough);
            ImportedTable read = Tables.read(new ColumnwisePrint(table, random, gaps).print());
            compare(table, read, seed);
        }

        System.out.printf(
                "gaps %s, alike %s, rough %s: %d rows, determined %s%n",
                gaps, alike, rough, rows, determined);
        assertThat(silent).isEmpty();
        assertThat(wrong).hasSizeLessThanOrEqualTo(rough ? rows / 1000 : 0);
    }

    private void compare(MadeUpTable table, ImportedTable read, int seed) {
        Map<String, Row> truth = new HashMap<>();
        table.units().forEach(unit -> unit.rows().forEach(row -> truth.put(row.name(), row)));
        Map<String, Row> byIndicators = new HashMap<>();
        truth.values().forEach(row -> byIndicators.put(row.indicators(), row));
        assertThat(read.projects()).as("seed %d", seed).hasSameSizeAs(truth.values());
        assertThat(read.units()).as("seed %d", seed).hasSameSizeAs(table.units());
        for (ImportedProject project : read.projects()) {
            Row row = truth.get(project.name());
            row = row == null ? byIndicators.get(printed(project)) : row;
            if (row == null) {
                wrong.add("seed " + seed + ": no such row " + project.name());
            } else {
                compare(row, project, seed);
            }
        }
    }

    private void compare(Row row, ImportedProject project, int seed) {
        rows++;
        check("name", row.name(), project.name(), project, seed);
        check("unit", row.unit(), project.unit(), project, seed);
        check("total", row.amounts().get(0), project.total(), project, seed);
        check(
                "fiscalAppropriation",
                row.amounts().get(1),
                project.fiscalAppropriation(),
                project,
                seed);
        check("otherFunds", row.amounts().get(3), project.otherFunds(), project, seed);
        check("targetStatement", row.wholeStatement(), project.targetStatement(), project, seed);
        check("indicators", row.indicators(), printed(project), project, seed);
    }

    private void check(String field, Object truth, Object read, ImportedProject project, int seed) {
        Set<String> open =
                project.doubts().stream()
                        .filter(Doubt::open)
                        .map(Doubt::field)
                        .collect(Collectors.toSet());
        if (!open.contains(field)) {
            determined.merge(field, 1, Integer::sum);
            if (!truth.equals(read)) {
                String told = "seed %d %s: %s instead of %s".formatted(seed, field, read, truth);
                boolean doubted = project.doubts().stream().anyMatch(d -> d.field().equals(field));
                (doubted ? wrong : silent).add(told);
            }
        } else {
            assertThat(project.confirmable()).isFalse();
        }
    }

    private static String printed(ImportedProject project) {
        StringBuilder items = new StringBuilder();
        for (ImportedIndicator item : project.indicators()) {
            items.append(item.no()).append('、').append(item.code(), 0, 1).append('-');
            items.append(item.level1()).append('；').append(item.code()).append('-');
            items.append(item.level2()).append('；').append(item.name());
            items.append("；实施周期指标值:").append(item.periodValue());
            items.append("；年度指标值:").append(item.annualValue()).append('。');
        }
        return items.toString();
    }
}
