package org.jixiao.infrastructure.table;

import java.time.Clock;
import org.jixiao.application.approval.TableDisclosures;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.TableReading;
import org.jixiao.application.table.TableWriting;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.application.table.exports.Exports;
import org.jixiao.application.table.exports.SheetWriting;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.application.table.exports.YearArchives;
import org.jixiao.application.table.imports.ExistingProjects;
import org.jixiao.application.table.imports.FilingJobs;
import org.jixiao.application.table.imports.FilingQueue;
import org.jixiao.application.table.imports.FilingRunner;
import org.jixiao.application.table.imports.FilingTemplates;
import org.jixiao.application.table.imports.ImportAnswers;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportReports;
import org.jixiao.application.table.imports.ImportStore;
import org.jixiao.application.table.imports.RuledReading;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.ReadingLanes;
import org.jixiao.application.table.uploads.ReadingQueue;
import org.jixiao.application.table.uploads.ReadingRunner;
import org.jixiao.application.table.uploads.UploadStore;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.infrastructure.table.assembly.TypedIndicators;
import org.jixiao.infrastructure.table.forms.SheetWriter;
import org.jixiao.infrastructure.table.report.ReportWriter;
import org.jixiao.infrastructure.table.workbook.XlsxTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts reading, keeping and writing of tables together. */
@Configuration(proxyBeanMethods = false)
class TableConfiguration {

    /** The largest document that is read, in bytes. */
    private static final int LARGEST = 50 * 1024 * 1024;

    @Bean
    TableReading tableReading() {
        return new RuledReading(new TableReader(LARGEST));
    }

    @Bean
    TableWriting tableWriting() {
        return new TableWriter();
    }

    @Bean
    SheetWriting sheetWriting() {
        return new SheetWriter();
    }

    @Bean
    FilingTemplates filingTemplates(OrganizationQueries organization, Clock clock) {
        return new FilingTemplates(organization, new XlsxTemplate(), clock);
    }

    @Bean
    TableImports tableImports(
            ImportStore store,
            OrganizationQueries organization,
            ExistingProjects existing,
            IndicatorNotation notation,
            Clock clock) {
        return new TableImports(store, organization, existing, notation, clock);
    }

    @Bean
    ReadingRunner readingRunner(ReadingQueue queue, TableReading reading) {
        return new ReadingRunner(queue, reading);
    }

    @Bean
    Uploads uploads(UploadStore store, ReadingLanes lanes) {
        return new Uploads(store, lanes);
    }

    @Bean
    ExistingProjects existingProjects(
            ProjectQueries projects, ProjectEventLog events, ProjectFacts facts, Clock clock) {
        return new ExistingProjects(projects, events, facts, clock);
    }

    @Bean
    FilingRunner filingRunner(
            FilingQueue queue, TableImports imports, ImportStore store, ProjectFiling filing) {
        return new FilingRunner(queue, imports, store, filing);
    }

    @Bean
    ImportFilings importFilings(
            ImportStore store,
            FilingJobs jobs,
            FilingQueue queue,
            FilingRunner runner,
            Clock clock) {
        return new ImportFilings(store, jobs, queue, runner, clock);
    }

    @Bean
    ImportReports importReports(TableImports imports, ImportStore store) {
        return new ImportReports(imports, store, new ReportWriter());
    }

    @Bean
    IndicatorNotation indicatorNotation() {
        return new TypedIndicators();
    }

    @Bean
    ImportAnswers importAnswers(
            ImportStore store,
            OrganizationQueries organization,
            IndicatorNotation notation,
            Clock clock) {
        return new ImportAnswers(store, organization, notation, clock);
    }

    @Bean
    TableExports tableExports(
            PastProjects projects, OrganizationQueries organization, TableWriting writing) {
        return new TableExports(projects, organization, writing);
    }

    /** {@code jixiao.exports.watermark}: whether files bear who took them out. */
    @Bean
    Exports exports(
            ExportLog log,
            Dispatcher dispatcher,
            TableWriting tables,
            SheetWriting sheets,
            Clock clock,
            @Value("${jixiao.exports.watermark:false}") boolean watermarks) {
        return new Exports(log, dispatcher, tables, sheets, clock, watermarks);
    }

    @Bean
    YearArchives yearArchives(
            TableExports tables, Exports exports, OrganizationQueries organization) {
        return new YearArchives(tables, exports, organization);
    }

    @Bean
    TableDisclosures tableDisclosures(
            PastProjects projects,
            OrganizationQueries organization,
            TableExports exports,
            Dispatcher dispatcher,
            BulkDecisions decisions,
            Clock clock) {
        return new TableDisclosures(projects, organization, exports, dispatcher, decisions, clock);
    }
}
