package org.jixiao.web.table.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.AnswerProblem;
import org.jixiao.application.table.imports.GivenAnswer;
import org.jixiao.application.table.imports.ImportAnswers;
import org.jixiao.application.table.imports.ImportAnswers.Keep;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 答疑: a person says what a document leaves open, and what it has wrong. */
@PageController
class AnswerPages {

    private final Unread unread;
    private final ImportAnswers answers;
    private final AnswerDesk desk;

    AnswerPages(Unread unread, ImportAnswers answers, AnswerDesk desk) {
        this.unread = unread;
        this.answers = answers;
        this.desk = desk;
    }

    @GetMapping("/imports/{id}/answers")
    @PreAuthorize(May.IMPORT)
    public String open(
            @PathVariable String id,
            @RequestParam Map<String, String> asked,
            Request request,
            Model model) {
        return desk.show(known(id), AnswerQuery.of(asked), request, model);
    }

    @PostMapping("/imports/{id}/answers")
    @PreAuthorize(May.IMPORT)
    public String answer(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<Integer> ids,
            Request request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ImportId upload = known(id);
        AnswerForm form = new AnswerForm(sent);
        List<GivenAnswer> given = form.answers();
        List<Integer> chosen = ids == null ? List.of() : ids;
        if ("unit".equals(sent.get("action"))) {
            String unit = Given.text(sent.get("unit"));
            chosen.forEach(row -> given.add(new GivenAnswer(row, "unit", unit)));
        }
        List<AnswerProblem> problems =
                answers.answer(request, upload, given, Keep.RIGHT_ROWS).orElse(null);
        if (problems == null) {
            return unread.page(upload, request);
        }
        int checked = check(upload, sent, chosen, request);
        if (problems.isEmpty()) {
            tell(given.size(), checked, sent, redirect);
            return "redirect:" + AnswerQuery.of(sent).address(upload) + place(sent, redirect);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("typed", form.typed());
        model.addAttribute("wrong", words(problems, AnswerWords::of));
        model.addAttribute("places", words(problems, AnswerWords::place));
        return desk.show(upload, AnswerQuery.of(sent), request, model);
    }

    private static void tell(
            int given, int checked, Map<String, String> sent, RedirectAttributes redirect) {
        if (given > 0 || checked > 0) {
            redirect.addFlashAttribute(
                    "done",
                    Messages.of("table.answers.kept", Counted.of(given), Counted.of(checked)));
            return;
        }
        boolean ofChosen = sent.containsKey("action") && !sent.containsKey("ids");
        redirect.addFlashAttribute(
                "nothing", Messages.of(ofChosen ? "table.answers.pick" : "table.answers.same"));
    }

    private int check(
            ImportId upload, Map<String, String> sent, List<Integer> chosen, Request request) {
        TreeSet<Integer> rows = new TreeSet<>();
        Given.filled(sent.get("check"))
                .filter(row -> row.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .ifPresent(rows::add);
        if ("check".equals(sent.get("action"))) {
            rows.addAll(chosen);
        }
        if ("all".equals(sent.get("check"))) {
            rows.addAll(desk.unchecked(upload, AnswerQuery.of(sent), request));
        }
        return rows.isEmpty() ? 0 : answers.check(request, upload, rows).orElse(0);
    }

    /** By the name of the input. */
    private static Map<String, String> words(
            List<AnswerProblem> problems, Function<AnswerProblem, String> said) {
        Map<String, String> words = new LinkedHashMap<>();
        problems.forEach(
                problem ->
                        words.putIfAbsent(
                                problem.row() + "-" + problem.field(), said.apply(problem)));
        return words;
    }

    /**
     * The row whose button was pressed, or where it stood when nothing more is asked about it;
     * empty where the button was one for all.
     */
    private static String place(Map<String, String> sent, RedirectAttributes redirect) {
        Optional<Integer> row =
                Stream.of("take", "check")
                        .flatMap(name -> Given.filled(sent.get(name)).stream())
                        .filter(button -> button.matches("\\d{1,9}(-\\w{1,40})?"))
                        .map(button -> Integer.valueOf(button.replaceFirst("-.*", "")))
                        .findFirst();
        row.ifPresent(near -> redirect.addFlashAttribute("near", near));
        return row.map(near -> "#row-" + near).orElse("");
    }

    private static ImportId known(String id) {
        return ImportId.parse(id);
    }
}
