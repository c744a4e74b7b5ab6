package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.Zeros;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.application.table.exports.ExportView;
import org.jixiao.application.table.exports.ExportedFile;
import org.jixiao.application.table.exports.Exports;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exports on real PostgreSQL. */
class ExportLogIT {

    private static final PageRequest FIRST = new PageRequest(0, 50, "");
    private static final UnitCode UNIT = Samples.FILER.unit();

    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        ProposedSheet sheet =
                new ProposedSheet(
                        "办公经费",
                        new Funding(Money.ofWanYuan(BigDecimal.TEN), Money.ZERO, Money.ZERO),
                        "用于办公。",
                        List.of());
        system.bean(ProjectFiling.class)
                .draft(UNIT, Samples.ROUND, sheet, TestSystem.request(Samples.FILER));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static ExportedFile exported(Actor actor, TableFormat format) {
        Instant now = Instant.now();
        PublicTable table =
                system.bean(TableExports.class)
                        .table(Samples.FILER, UNIT, Samples.YEAR, now)
                        .orElseThrow();
        return system.bean(Exports.class)
                .table(table, UNIT, now, format, Zeros.PRINTED, TestSystem.request(actor));
    }

    private static List<ExportView> found(Actor viewer, String text) {
        return system.bean(ExportLog.class).list(viewer, text, FIRST).items();
    }

    @Test
    void anExportIsFoundByItsNumberItsDigestAndWhoTookIt() {
        ExportedFile file = exported(Samples.FILER, TableFormat.TEXT);

        assertThat(found(Samples.AUDITOR, file.number().value()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.sha256()).isEqualTo(file.sha256());
                            assertThat(one.projects()).isEqualTo(1);
                            assertThat(one.what().unit()).isEqualTo(UNIT);
                            assertThat(one.watermarked()).isFalse();
                        });
        assertThat(found(Samples.AUDITOR, file.sha256().toUpperCase(Locale.ROOT)))
                .extracting(ExportView::number)
                .contains(file.number().value());
        assertThat(found(Samples.AUDITOR, Samples.FILER.name()))
                .extracting(ExportView::number)
                .contains(file.number().value());
        assertThat(found(Samples.AUDITOR, file.number().value().substring(1))).isEmpty();
    }

    @Test
    void theListIsPagedAndSorted() {
        exported(Samples.FILER, TableFormat.XLSX);
        exported(Samples.FILER, TableFormat.DOCX);
        ExportLog log = system.bean(ExportLog.class);

        List<String> numbers =
                log.list(Samples.AUDITOR, "", new PageRequest(0, 200, "number")).items().stream()
                        .map(ExportView::number)
                        .toList();
        assertThat(numbers).isSorted().hasSizeGreaterThanOrEqualTo(2);
        for (String column : ExportLog.SORTABLE) {
            assertThat(log.list(Samples.AUDITOR, "", new PageRequest(1, 1, "-" + column)).items())
                    .hasSize(1);
        }
        assertThat(log.list(Samples.AUDITOR, "", new PageRequest(0, 1, "")).totalItems())
                .isEqualTo(numbers.size());
        assertThatThrownBy(() -> log.list(Samples.AUDITOR, "", new PageRequest(0, 1, "sha")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsRefusedIsNotHandedOverAndLeavesOnlyAGapInTheNumbers() {
        Actor other = TestSystem.actor("other", "440113001", Role.UNIT_FILER);
        long before = system.bean(ExportLog.class).list(Samples.AUDITOR, "", FIRST).totalItems();

        assertThatThrownBy(() -> exported(other, TableFormat.TEXT)).isInstanceOf(Refused.class);

        assertThat(system.bean(ExportLog.class).list(Samples.AUDITOR, "", FIRST).totalItems())
                .isEqualTo(before);
    }

    @Test
    void exportsOfOtherUnitsAndThoseOfAdministratorsAreNotShown() {
        String number = exported(Samples.FILER, TableFormat.TEXT).number().value();
        Actor other = TestSystem.actor("other", "440113001", Role.UNIT_FILER);

        assertThat(found(Samples.FILER, number)).hasSize(1);
        assertThat(found(other, number)).isEmpty();
        assertThat(found(Samples.ADMIN, number)).isEmpty();
    }

    @Test
    void numbersBeginAnewEachYear() {
        ExportLog log = system.bean(ExportLog.class);

        assertThat(log.nextNumber(Year.of(2031)).value()).isEqualTo("2031-000001");
        assertThat(log.nextNumber(Year.of(2031)).value()).isEqualTo("2031-000002");
        assertThat(log.nextNumber(Year.of(2032)).value()).isEqualTo("2032-000001");
    }
}
