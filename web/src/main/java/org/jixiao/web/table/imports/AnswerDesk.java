package org.jixiao.web.table.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.imports.ImportAnswers;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.table.FilingRounds;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of answers together. */
@Component
class AnswerDesk {

    /** Rows of a page: few enough to be seen through, and to be answered in one sitting. */
    private static final int TOGETHER = 20;

    private final Unread unread;
    private final TableImports imports;
    private final ImportAnswers answers;
    private final IndicatorNotation notation;
    private final FilingRounds rounds;
    private final Formats formats;

    AnswerDesk(
            Unread unread,
            TableImports imports,
            ImportAnswers answers,
            IndicatorNotation notation,
            FilingRounds rounds,
            Formats formats) {
        this.unread = unread;
        this.imports = imports;
        this.answers = answers;
        this.notation = notation;
        this.rounds = rounds;
        this.formats = formats;
    }

    /** The view; it leads away where the upload is not read. */
    String show(ImportId id, AnswerQuery query, Request request, Model model) {
        ImportPreview preview = imports.preview(request.actor(), id, year(query)).orElse(null);
        if (preview == null) {
            return unread.page(id, request);
        }
        List<ImportRow> wanted = wanted(preview, query);
        int pages = Math.max(1, (wanted.size() + TOGETHER - 1) / TOGETHER);
        int page = Math.min(query.page(), pages - 1);
        model.addAttribute("stored", preview.stored());
        model.addAttribute("query", query);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("previous", query.address(id, Math.max(0, page - 1)));
        model.addAttribute("next", query.address(id, Math.min(pages - 1, page + 1)));
        model.addAttribute("asked", preview.rows().stream().filter(AskedRow::isAsked).count());
        model.addAttribute("foreign", preview.rows().stream().filter(AskedRow::isForeign).count());
        model.addAttribute("nowhere", preview.rows().stream().filter(AnswerDesk::isBehind).count());
        model.addAttribute("unchecked", wanted.stream().filter(AskedRow::isUnchecked).count());
        model.addAttribute("units", answers.units(request.actor()));
        model.addAttribute(
                "rows",
                imports
                        .whole(
                                request.actor(),
                                id,
                                wanted.stream()
                                        .skip((long) page * TOGETHER)
                                        .limit(TOGETHER)
                                        .toList())
                        .stream()
                        .map(r -> AskedRow.of(r, query.row() != null, notation, formats))
                        .toList());
        model.asMap().putIfAbsent("typed", Map.of());
        model.asMap().putIfAbsent("wrong", Map.of());
        return "table/answers";
    }

    /** The rows on all pages of what is looked at whose inferred fields nobody has compared. */
    List<Integer> unchecked(ImportId id, AnswerQuery query, Request request) {
        return imports.preview(request.actor(), id, year(query)).stream()
                .flatMap(preview -> wanted(preview, query).stream())
                .filter(AskedRow::isUnchecked)
                .map(row -> row.project().row())
                .toList();
    }

    /** What is this person's own before what belongs to a unit that nobody knows. */
    private static List<ImportRow> wanted(ImportPreview preview, AnswerQuery query) {
        return preview.rows().stream()
                .filter(row -> isWanted(row, query))
                .sorted(Comparator.comparing(AnswerDesk::isBehind))
                .toList();
    }

    private static boolean isBehind(ImportRow row) {
        return AskedRow.isAsked(row) && AskedRow.isNowhere(row);
    }

    private FiscalYear year(AnswerQuery query) {
        return Given.filled(query.round())
                .map(RoundId::parse)
                .map(RoundId::fiscalYear)
                .orElseGet(rounds::year);
    }

    private static boolean isWanted(ImportRow row, AnswerQuery query) {
        if (row.filedAs() != null) {
            return false;
        }
        Integer one = query.row();
        return one != null ? one == row.project().row() : query.all() || AskedRow.isAsked(row);
    }
}
