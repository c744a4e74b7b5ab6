package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.AnswerProblem;
import org.jixiao.application.table.imports.GivenAnswer;
import org.jixiao.application.table.imports.ImportAnswers;
import org.jixiao.application.table.imports.ImportAnswers.Keep;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.May;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people say of the rows of an upload. */
@RestController
@RequestMapping(ApiPaths.BASE + "/imports/{id}/answers")
@Tag(name = "imports", description = "导入公开表")
class AnswersApi {

    private final Unread unread;
    private final TableImports imports;
    private final ImportAnswers answers;
    private final FilingRounds rounds;

    AnswersApi(Unread unread, TableImports imports, ImportAnswers answers, FilingRounds rounds) {
        this.unread = unread;
        this.imports = imports;
        this.answers = answers;
        this.rounds = rounds;
    }

    /** The rows that were answered, as the preview shows them now. */
    record Rows(List<PreviewBody.Project> projects) {}

    @PostMapping
    @PreAuthorize(May.IMPORT)
    @Operation(
            summary =
                    "填写原文不能确定的内容、改正读错或有误的内容（金额单位为万元），或标明推断的内容已核对；"
                            + "有一处不对则全部不保存。已填的各部分恰好等于总计时，仍空着的部分按 0 计")
    Rows answer(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String fiscalYear,
            @RequestBody AnswersBody body,
            Request request) {
        ImportId upload = TableProblems.id(id);
        FiscalYear year = TableProblems.year(fiscalYear, rounds);
        BodyReader reader = new BodyReader();
        List<GivenAnswer> given = body.given(reader);
        Set<Integer> known =
                imports.rows(request.actor(), upload)
                        .orElseThrow(() -> unread.problem(upload, request));
        Set<Integer> checked = body.checked(reader, known);
        reader.done();
        answers.answer(request, upload, given, Keep.ALL_OR_NONE)
                .orElseThrow(() -> unread.problem(upload, request))
                .forEach(problem -> tell(problem, reader));
        reader.done();
        answers.check(request, upload, checked);
        Set<Integer> concerned = new TreeSet<>(checked);
        given.forEach(answer -> concerned.add(answer.row()));
        return new Rows(
                imports
                        .whole(
                                request.actor(),
                                upload,
                                preview(upload, year, request).rows().stream()
                                        .filter(row -> concerned.contains(row.project().row()))
                                        .toList())
                        .stream()
                        .map(PreviewBody.Project::of)
                        .toList());
    }

    private static void tell(AnswerProblem problem, BodyReader reader) {
        String part =
                switch (problem.code()) {
                    case "no-such-row", "row-filed" -> "/row";
                    case "no-such-field" -> "/field";
                    default -> "/value";
                };
        reader.wrong(
                "/answers/" + problem.given() + part,
                problem.code(),
                AnswerWords.place(problem) + AnswerWords.of(problem));
    }

    private ImportPreview preview(ImportId id, FiscalYear year, Request request) {
        return imports.preview(request.actor(), id, year)
                .orElseThrow(() -> unread.problem(id, request));
    }
}
