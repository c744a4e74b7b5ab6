package org.jixiao.web.testing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.application.approval.DisclosureView;
import org.jixiao.application.approval.Disclosures;
import org.jixiao.application.approval.TableDisclosures;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.TransferQueries;
import org.jixiao.application.table.exports.Exports;
import org.jixiao.application.table.exports.SheetWriting;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.application.table.exports.YearArchives;
import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.ExistingProjects;
import org.jixiao.application.table.imports.FilingRunner;
import org.jixiao.application.table.imports.FilingTemplates;
import org.jixiao.application.table.imports.ImportAnswers;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPart;
import org.jixiao.application.table.imports.ImportReports;
import org.jixiao.application.table.imports.ImportStore;
import org.jixiao.application.table.imports.KeptAnswer;
import org.jixiao.application.table.imports.RowAnswers;
import org.jixiao.application.table.imports.StoredImport;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.UploadSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.table.TableWriter;
import org.jixiao.infrastructure.table.assembly.TypedIndicators;
import org.jixiao.infrastructure.table.forms.SheetWriter;
import org.jixiao.infrastructure.table.report.ReportWriter;
import org.jixiao.infrastructure.table.workbook.XlsxTemplate;
import org.springframework.context.annotation.Bean;

/** The real reader and writer of tables over uploads in memory. */
public class MemoryTables {

    @Bean
    TableImports tableImports(
            MemoryTables.Uploads uploads,
            MemoryOrganization organization,
            MemoryProjects projects,
            ProjectFacts facts,
            Clock clock) {
        return new TableImports(
                uploads,
                organization,
                new ExistingProjects(projects, projects, facts, clock),
                new TypedIndicators(),
                clock);
    }

    @Bean
    MemoryReadings readings(MemoryTables.Uploads uploads, Clock clock) {
        return new MemoryReadings(uploads, clock);
    }

    @Bean
    org.jixiao.application.table.uploads.Uploads documents(MemoryReadings readings) {
        return new org.jixiao.application.table.uploads.Uploads(readings, readings);
    }

    @Bean
    MemoryFilings filings(MemoryTables.Uploads uploads) {
        return new MemoryFilings(uploads);
    }

    @Bean
    ImportFilings importFilings(
            MemoryTables.Uploads uploads,
            MemoryFilings filings,
            TableImports imports,
            ProjectFiling filing,
            Clock clock) {
        FilingRunner runner = new FilingRunner(filings, imports, uploads, filing);
        return new ImportFilings(uploads, filings, filings, runner, clock);
    }

    @Bean
    IndicatorNotation indicatorNotation() {
        return new TypedIndicators();
    }

    @Bean
    ImportAnswers importAnswers(
            MemoryTables.Uploads uploads,
            MemoryOrganization organization,
            IndicatorNotation notation,
            Clock clock) {
        return new ImportAnswers(uploads, organization, notation, clock);
    }

    @Bean
    ImportReports importReports(TableImports imports, MemoryTables.Uploads uploads) {
        return new ImportReports(imports, uploads, new ReportWriter());
    }

    @Bean
    FilingTemplates filingTemplates(MemoryOrganization organization, Clock clock) {
        return new FilingTemplates(organization, new XlsxTemplate(), clock);
    }

    @Bean
    SheetWriting sheetWriting() {
        return new SheetWriter();
    }

    @Bean
    TableExports tableExports(MemoryProjects projects, MemoryOrganization organization) {
        return new TableExports(
                new PastProjects(projects, projects), organization, new TableWriter());
    }

    /** With watermarks, which the real program has switched off by default. */
    @Bean
    Exports exports(MemoryExports log, Dispatcher dispatcher, SheetWriting sheets, Clock clock) {
        return new Exports(log, dispatcher, new TableWriter(), sheets, clock, true);
    }

    @Bean
    YearArchives yearArchives(
            TableExports tables, Exports exports, MemoryOrganization organization) {
        return new YearArchives(tables, exports, organization);
    }

    /** Nothing is disclosed here: that needs the read model. */
    @Bean
    Disclosures disclosures() {
        return new Disclosures() {
            @Override
            public List<DisclosureView> list(Actor viewer, UnitCode unit, FiscalYear year) {
                return List.of();
            }

            @Override
            public Optional<DisclosureView> find(Actor viewer, String id) {
                return Optional.empty();
            }
        };
    }

    @Bean
    TableDisclosures tableDisclosures(
            MemoryProjects projects,
            MemoryOrganization organization,
            TableExports exports,
            Dispatcher dispatcher,
            BulkDecisions decisions,
            Clock clock) {
        return new TableDisclosures(
                new PastProjects(projects, projects),
                organization,
                exports,
                dispatcher,
                decisions,
                clock);
    }

    @Bean
    TransferQueries transfers() {
        return (viewer, year, district) -> Transfers.SAMPLES;
    }

    @Bean
    Uploads uploads() {
        return new Uploads();
    }

    /** Seen by the people of the uploader's unit only. */
    static final class Uploads implements ImportStore {

        private final LinkedHashMap<ImportId, StoredImport> kept = new LinkedHashMap<>();
        private final Map<ImportId, UnitCode> units = new HashMap<>();
        private final Map<ImportId, byte[]> contents = new HashMap<>();

        synchronized void keep(
                Reading reading, UnitCode unit, byte[] content, ImportedTable table) {
            ImportId id = reading.upload();
            kept.put(
                    id,
                    new StoredImport(
                            id,
                            reading.fileName(),
                            reading.uploadedAt(),
                            reading.uploadedBy(),
                            table,
                            Map.of(),
                            Map.of()));
            units.put(id, unit);
            contents.put(id, content);
        }

        @Override
        public synchronized Optional<StoredImport> find(Actor viewer, ImportId id) {
            return Optional.ofNullable(kept.get(id))
                    .filter(found -> viewer.unit().equals(units.get(id)))
                    .map(Uploads::outlined);
        }

        @Override
        public synchronized Optional<byte[]> content(Actor viewer, ImportId id) {
            return find(viewer, id).map(found -> contents.get(id));
        }

        @Override
        public synchronized Map<Integer, ImportedProject> whole(
                Actor viewer, ImportId id, Collection<Integer> rows) {
            return kept.get(id).table().projects().stream()
                    .filter(project -> rows.contains(project.row()))
                    .collect(Collectors.toMap(ImportedProject::row, project -> project));
        }

        @Override
        public synchronized boolean holds(Actor viewer, ImportId id) {
            return find(viewer, id).isPresent();
        }

        @Override
        public synchronized Optional<Set<Integer>> rows(Actor viewer, ImportId id) {
            return find(viewer, id)
                    .map(
                            found ->
                                    found.table().projects().stream()
                                            .map(ImportedProject::row)
                                            .collect(Collectors.toSet()));
        }

        /** The place of a project is its number in the table. */
        synchronized ImportPart part(ImportId id, Set<Integer> rows, int after, int most) {
            StoredImport whole = kept.get(id);
            List<ImportedProject> all = whole.table().projects();
            List<Integer> places =
                    IntStream.rangeClosed(1, all.size())
                            .filter(place -> place > after)
                            .filter(p -> rows.isEmpty() || rows.contains(all.get(p - 1).row()))
                            .limit(most)
                            .boxed()
                            .toList();
            return new ImportPart(
                    whole, places, places.stream().map(place -> all.get(place - 1).row()).toList());
        }

        /** As the database gives it: whole rows only where people have answered. */
        private static StoredImport outlined(StoredImport kept) {
            return new StoredImport(
                    kept.id(),
                    kept.fileName(),
                    kept.uploadedAt(),
                    kept.uploadedBy(),
                    kept.indicators(),
                    kept.table()
                            .with(
                                    kept.table().projects().stream()
                                            .map(
                                                    project ->
                                                            kept.answersOf(project.row())
                                                                            .fields()
                                                                            .isEmpty()
                                                                    ? project.outline()
                                                                    : project)
                                            .toList()),
                    kept.filed(),
                    kept.revised(),
                    kept.answers());
        }

        synchronized UploadSummary summary(Reading reading) {
            StoredImport table = kept.get(reading.upload());
            return new UploadSummary(
                    reading.upload(),
                    reading.fileName(),
                    reading.uploadedAt(),
                    reading.uploadedBy(),
                    reading.state(),
                    table == null ? null : table.table().department(),
                    table == null ? 0 : table.table().projects().size(),
                    table == null ? 0 : table.filed().size(),
                    false);
        }

        synchronized void filed(
                ImportId id, Map<Integer, ProjectId> projects, Set<Integer> revised) {
            StoredImport old = kept.get(id);
            Map<Integer, ProjectId> filed = new HashMap<>(old.filed());
            filed.putAll(projects);
            Set<Integer> all = new HashSet<>(old.revised());
            all.addAll(revised);
            keep(old, filed, all, old.answers());
        }

        @Override
        public synchronized void answered(ImportId id, List<KeptAnswer> answers) {
            StoredImport old = kept.get(id);
            Map<Integer, RowAnswers> all = new HashMap<>(old.answers());
            for (KeptAnswer answer : answers) {
                RowAnswers before = all.getOrDefault(answer.row(), RowAnswers.NONE);
                Map<AnswerField, RowAnswers.Answer> fields = new HashMap<>(before.fields());
                fields.remove(answer.field());
                if (answer.answer() != null) {
                    fields.put(answer.field(), answer.answer());
                }
                all.put(answer.row(), new RowAnswers(fields, before.check()));
            }
            keep(old, old.filed(), old.revised(), all);
        }

        @Override
        public synchronized void checked(ImportId id, Set<Integer> rows, RowAnswers.Check check) {
            StoredImport old = kept.get(id);
            Map<Integer, RowAnswers> all = new HashMap<>(old.answers());
            rows.forEach(
                    row ->
                            all.merge(
                                    row,
                                    new RowAnswers(Map.of(), check),
                                    (before, now) -> new RowAnswers(before.fields(), check)));
            keep(old, old.filed(), old.revised(), all);
        }

        private void keep(
                StoredImport old,
                Map<Integer, ProjectId> filed,
                Set<Integer> revised,
                Map<Integer, RowAnswers> answers) {
            kept.put(
                    old.id(),
                    new StoredImport(
                            old.id(),
                            old.fileName(),
                            old.uploadedAt(),
                            old.uploadedBy(),
                            old.indicators(),
                            old.table(),
                            filed,
                            revised,
                            answers));
        }

        @Override
        public void declared(ImportId id, UnitCode unit, RoundId round, Funding total) {}
    }
}
