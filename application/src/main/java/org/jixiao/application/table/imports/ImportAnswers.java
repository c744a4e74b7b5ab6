package org.jixiao.application.table.imports;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.domain.shared.Actor;

/** Takes what people say of rows that a document leaves open or that it has wrong. */
public final class ImportAnswers {

    private final ImportStore store;
    private final OrganizationQueries organization;
    private final IndicatorNotation notation;
    private final Clock clock;

    public ImportAnswers(
            ImportStore store,
            OrganizationQueries organization,
            IndicatorNotation notation,
            Clock clock) {
        this.store = store;
        this.organization = organization;
        this.notation = notation;
        this.clock = clock;
    }

    /** What is kept when some answers are wrong. */
    public enum Keep {
        /** The answers of the rows that are all right. */
        RIGHT_ROWS,
        /** Nothing. */
        ALL_OR_NONE
    }

    /**
     * Where the answered parts of a row make its total exactly, the parts still open become 0.00.
     *
     * @return what is wrong; empty when the upload is not there for this person
     */
    public Optional<List<AnswerProblem>> answer(
            Request request, ImportId id, List<GivenAnswer> given, Keep keep) {
        return store.find(request.actor(), id)
                .map(stored -> answer(sheet(request, stored), id, given, keep));
    }

    private List<AnswerProblem> answer(
            AnswerSheet sheet, ImportId id, List<GivenAnswer> given, Keep keep) {
        for (int at = 0; at < given.size(); at++) {
            sheet.take(at, given.get(at));
        }
        List<KeptAnswer> kept = sheet.kept();
        if (keep == Keep.RIGHT_ROWS || sheet.problems().isEmpty()) {
            store.answered(id, kept);
        }
        return sheet.problems();
    }

    /**
     * The person has compared the inferred fields of these rows with the document (已核对).
     *
     * @param rows those that are not in the table, or are filed, are passed over
     * @return how many rows; empty when the upload is not there for this person
     */
    public Optional<Integer> check(Request request, ImportId id, Collection<Integer> rows) {
        return store.find(request.actor(), id)
                .map(
                        stored -> {
                            Set<Integer> checked =
                                    stored.table().projects().stream()
                                            .map(ImportedProject::row)
                                            .filter(rows::contains)
                                            .filter(row -> !stored.filed().containsKey(row))
                                            .collect(Collectors.toSet());
                            var check =
                                    new RowAnswers.Check(
                                            request.actor().id(),
                                            request.actor().name(),
                                            clock.instant());
                            store.checked(id, checked, check);
                            return checked.size();
                        });
    }

    /** The units that the person may name as a row's unit. */
    public List<UnitView> units(Actor actor) {
        return organization.units(Today.at(clock.instant())).stream()
                .filter(unit -> !ImportObstacles.isForeign(actor, unit))
                .toList();
    }

    private AnswerSheet sheet(Request request, StoredImport stored) {
        var today = Today.at(clock.instant());
        return new AnswerSheet(
                stored,
                new AnswerReading(organization, notation, request.actor(), today),
                notation,
                request.actor(),
                clock.instant());
    }
}
