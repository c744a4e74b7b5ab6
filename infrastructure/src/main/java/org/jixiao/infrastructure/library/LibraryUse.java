package org.jixiao.infrastructure.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.application.library.TidyName;
import org.jixiao.application.library.ValueForm;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Sheet;

/** One row of indicators of a sheet in force, as the library counts it. */
record LibraryUse(String project, int position, Key key, LocalDate approvedOn) {

    /** What is counted together. */
    record Key(String name, String code, String form, String unit) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::name)
                        .thenComparing(Key::code)
                        .thenComparing(Key::form)
                        .thenComparing(Key::unit);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Empty as long as nothing of the project is in force; while an adjustment is under way, the
     * sheet it adjusts still is.
     */
    static List<LibraryUse> of(Filed state) {
        return switch (state) {
            case Approved approved -> uses(state, state.file().sheet(), approved.approval());
            case Disclosed disclosed -> uses(state, state.file().sheet(), disclosed.approval());
            default ->
                    state.file()
                            .inForce()
                            .map(former -> uses(state, former.sheet(), former.approval()))
                            .orElse(List.of());
        };
    }

    private static List<LibraryUse> uses(Filed state, Sheet sheet, Approval approval) {
        List<LibraryUse> uses = new ArrayList<>();
        for (Indicator row : sheet.indicators()) {
            String name = TidyName.of(row.name());
            if (!name.isEmpty()) {
                Key key =
                        new Key(
                                name,
                                row.code().code(),
                                ValueForm.of(row.annualValue()),
                                state.file().unit().value());
                uses.add(
                        new LibraryUse(
                                state.file().id().toString(), uses.size(), key, approval.date()));
            }
        }
        return uses;
    }
}
