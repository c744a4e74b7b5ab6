package org.jixiao.web.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.library.LibraryFilter;
import org.jixiao.application.library.LibraryIndicator;
import org.jixiao.application.library.LibraryQueries;
import org.jixiao.application.project.UnsavedSheet;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

/** Unsaved work in memory, and a library of two indicators. */
public final class MemoryFiling implements UnsavedSheets, LibraryQueries {

    private static final List<LibraryIndicator> LIBRARY =
            List.of(indicator("培训人次", "11", 12, 5), indicator("培训后就业率", "22", 2, 1));

    private final Map<String, UnsavedSheet> kept = new HashMap<>();
    private final Map<String, Presence> people = new HashMap<>();

    private static LibraryIndicator indicator(String name, String code, long uses, long units) {
        return new LibraryIndicator(
                name,
                IndicatorCode.of(code),
                uses,
                units,
                false,
                "花都区中心",
                LocalDate.of(2025, 3, 3),
                List.of("≥ 人次"));
    }

    private static String key(Actor person, String sheet) {
        return person.id().value() + " " + sheet;
    }

    @Override
    public synchronized Optional<UnsavedSheet> find(Actor person, String sheet) {
        return Optional.ofNullable(kept.get(key(person, sheet)));
    }

    @Override
    public synchronized List<OfNew> ofNew(Actor person) {
        String mine = key(person, NEW);
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(mine))
                .sorted(
                        Map.Entry.comparingByValue(
                                Comparator.comparing(UnsavedSheet::savedAt).reversed()))
                .limit(MOST_NEW)
                .map(
                        entry ->
                                new OfNew(
                                        NEW + entry.getKey().substring(mine.length()),
                                        entry.getValue()))
                .toList();
    }

    @Override
    public synchronized Kept keep(Actor person, String sheet, UnsavedSheet work, String seen) {
        UnsavedSheet present = kept.get(key(person, sheet));
        boolean free =
                present == null
                        || present.stamp().equals(seen)
                        || present.page().equals(work.page()) && present.step() < work.step();
        if (free) {
            replace(person, sheet, work);
        }
        return new Kept(free, kept.get(key(person, sheet)));
    }

    @Override
    public synchronized void replace(Actor person, String sheet, UnsavedSheet work) {
        kept.put(key(person, sheet), work);
        people.put(key(person, sheet), new Presence(person.name(), work.savedAt()));
    }

    @Override
    public synchronized void forget(Actor person, String sheet) {
        kept.remove(key(person, sheet));
        people.remove(key(person, sheet));
    }

    @Override
    public synchronized void forgetSaved(Actor person, String sheet, String page, String seen) {
        find(person, sheet)
                .filter(work -> work.page().equals(page) || work.stamp().equals(seen))
                .ifPresent(work -> forget(person, sheet));
    }

    @Override
    public synchronized long unsavedOf(Actor viewer, Collection<ProjectId> projects) {
        return projects.stream()
                .filter(id -> people.keySet().stream().anyMatch(key -> key.endsWith(" " + id)))
                .count();
    }

    @Override
    public synchronized List<Presence> others(Actor viewer, String sheet) {
        return people.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + sheet))
                .filter(entry -> !entry.getKey().equals(key(viewer, sheet)))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Page<LibraryIndicator> list(Actor viewer, LibraryFilter filter, PageRequest page) {
        List<LibraryIndicator> found =
                LIBRARY.stream()
                        .filter(row -> row.name().contains(filter.text()))
                        .filter(row -> row.code().code().startsWith(filter.code()))
                        .filter(row -> filter.kind() != LibraryFilter.Kind.COMMON || row.common())
                        .toList();
        return new Page<>(found, page.page(), page.size(), found.size());
    }
}
