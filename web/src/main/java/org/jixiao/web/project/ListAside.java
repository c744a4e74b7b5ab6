package org.jixiao.web.project;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.application.project.Holding;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.project.Snippet;
import org.jixiao.application.review.PersonalDesk.SavedView;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/** What stands beside the rows of a list: who holds them, where words were found, own choices. */
public record ListAside(
        Map<ProjectId, Holding> holdings,
        Map<ProjectId, Instant> waiting,
        Map<ProjectId, Snippet> snippets,
        Set<String> hidden,
        List<SavedView> views) {

    private static final Pattern CITY_BEFORE_DISTRICT =
            Pattern.compile("^\\p{IsHan}{2,4}市(?=\\p{IsHan}{1,3}[区县]\\p{IsHan}{3})");

    /** The unit without its city where it says a district of that, too: its end tells it apart. */
    public String unit(ProjectRow row) {
        return CITY_BEFORE_DISTRICT.matcher(row.unitName()).replaceFirst("");
    }

    public @Nullable Holding holding(ProjectRow row) {
        return holdings.get(row.id());
    }

    public @Nullable Instant since(ProjectRow row) {
        return waiting.get(row.id());
    }

    /** The name around the word that was looked for; null where it does not have it. */
    public @Nullable Snippet inName(ProjectRow row) {
        Snippet snippet = snippets.get(row.id());
        int at = snippet == null ? -1 : row.name().indexOf(snippet.word());
        return snippet == null || at < 0
                ? null
                : new Snippet(
                        row.name().substring(0, at),
                        snippet.word(),
                        row.name().substring(at + snippet.word().length()));
    }

    /** Only where the name does not show the word already. */
    public @Nullable Snippet snippet(ProjectRow row) {
        Snippet snippet = snippets.get(row.id());
        return snippet == null || row.name().contains(snippet.word()) ? null : snippet;
    }
}
