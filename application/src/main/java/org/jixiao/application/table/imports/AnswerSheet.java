package org.jixiao.application.table.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.imports.AnswerReading.Read;
import org.jixiao.application.table.imports.RowAnswers.Answer;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The answers of one request while they are looked at. */
final class AnswerSheet {

    private static final String NOTHING = "0.00";

    private final StoredImport stored;
    private final AnswerReading reading;
    private final IndicatorNotation notation;
    private final Actor actor;
    private final Instant at;
    private final Map<Integer, ImportedProject> rows;
    private final Map<Integer, RowChange> changes = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    AnswerSheet(
            StoredImport stored,
            AnswerReading reading,
            IndicatorNotation notation,
            Actor actor,
            Instant at) {
        this.stored = stored;
        this.reading = reading;
        this.notation = notation;
        this.actor = actor;
        this.at = at;
        this.rows =
                stored.table().projects().stream()
                        .collect(
                                Collectors.toMap(
                                        ImportedProject::row, Function.identity(), (a, b) -> a));
    }

    /** What is to be kept of one row; a null value takes the answer back. */
    private record RowChange(int firstGiven, Map<AnswerField, @Nullable String> values) {}

    void take(int given, GivenAnswer answer) {
        AnswerField field = AnswerField.of(answer.field()).orElse(null);
        if (!rows.containsKey(answer.row())) {
            wrong(given, answer, "no-such-row", List.of(answer.row()));
        } else if (stored.filed().containsKey(answer.row())) {
            wrong(given, answer, "row-filed", List.of(answer.row()));
        } else if (field == null) {
            wrong(given, answer, "no-such-field", List.of(answer.field()));
        } else {
            take(given, answer, field);
        }
    }

    private void take(int given, GivenAnswer answer, AnswerField field) {
        RowChange change =
                changes.computeIfAbsent(
                        answer.row(),
                        row -> new RowChange(given, new EnumMap<>(AnswerField.class)));
        if (answer.value() == null) {
            change.values().put(field, null);
            return;
        }
        Read read = reading.read(field, answer.value(), answer.row());
        switch (read) {
            case Read.Good good -> change.values().put(field, good.value());
            case Read.Wrong wrong -> wrong(given, answer, wrong.code(), wrong.arguments());
        }
    }

    private void wrong(int given, GivenAnswer answer, String code, List<Object> arguments) {
        problems.add(new AnswerProblem(given, answer.row(), answer.field(), code, arguments));
    }

    List<AnswerProblem> problems() {
        return List.copyOf(problems);
    }

    /** What is to be kept of the rows without a wrong answer; looks at each row as a whole. */
    List<KeptAnswer> kept() {
        List<KeptAnswer> kept = new ArrayList<>();
        changes.forEach(
                (row, change) -> {
                    RowAnswers after = after(row, change);
                    if (isRight(row)) {
                        checkSum(row, change, after);
                    }
                    if (isRight(row)) {
                        kept.addAll(kept(row, change, after));
                    }
                });
        return kept;
    }

    private boolean isRight(int row) {
        return problems.stream().noneMatch(problem -> problem.row() == row);
    }

    private List<KeptAnswer> kept(int row, RowChange change, RowAnswers after) {
        Map<AnswerField, Answer> before = stored.answersOf(row).fields();
        return Arrays.stream(AnswerField.values())
                .filter(
                        field ->
                                change.values().containsKey(field)
                                        || !before.containsKey(field)
                                                && after.fields().containsKey(field))
                .map(field -> new KeptAnswer(row, field, after.fields().get(field)))
                .toList();
    }

    private RowAnswers after(int row, RowChange change) {
        RowAnswers before = stored.answersOf(row);
        Map<AnswerField, Answer> fields = new EnumMap<>(AnswerField.class);
        fields.putAll(before.fields());
        change.values()
                .forEach(
                        (field, value) -> {
                            if (value == null) {
                                fields.remove(field);
                            } else {
                                fields.put(field, answer(value));
                            }
                        });
        fillOpenParts(row, change, new RowAnswers(fields, before.check()), fields);
        return new RowAnswers(fields, before.check());
    }

    /** A part left open is nothing where the others make the total exactly. */
    private void fillOpenParts(
            int row, RowChange change, RowAnswers answers, Map<AnswerField, Answer> fields) {
        ImportedProject filled = filled(row, answers);
        if (!AnsweredAmounts.of(filled).partsMakeTheTotal()) {
            return;
        }
        filled.doubts().stream()
                .filter(Doubt::open)
                .flatMap(doubt -> AnswerField.of(doubt.field()).stream())
                .filter(field -> field.isPart() && !change.values().containsKey(field))
                .forEach(field -> fields.put(field, answer(NOTHING)));
    }

    private void checkSum(int row, RowChange change, RowAnswers after) {
        AnsweredAmounts amounts = AnsweredAmounts.of(filled(row, after));
        if (change.values().keySet().stream().anyMatch(AnswerField::isAmount)
                && amounts.complete()
                && !amounts.addUp()) {
            problems.add(
                    new AnswerProblem(
                            change.firstGiven(),
                            row,
                            AnswerField.TOTAL.key(),
                            "does-not-add-up",
                            List.of(String.valueOf(amounts.total()), amounts.sum().toString())));
        }
    }

    private ImportedProject filled(int row, RowAnswers answers) {
        ImportedProject read = rows.get(row);
        if (read == null) {
            throw new IllegalStateException("no row " + row);
        }
        return AnsweredRow.of(read, answers, notation);
    }

    private Answer answer(String value) {
        return new Answer(value, actor.id(), actor.name(), at);
    }
}
