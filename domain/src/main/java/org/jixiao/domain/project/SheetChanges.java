package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.domain.project.ProjectEvent.FundingChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorAdded;
import org.jixiao.domain.project.ProjectEvent.IndicatorChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorRemoved;
import org.jixiao.domain.project.ProjectEvent.IndicatorsReordered;
import org.jixiao.domain.project.ProjectEvent.ProjectRenamed;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.project.ProjectEvent.TargetStatementRewritten;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Works out what really changes when a sheet is proposed anew, as the fewest events that tell it.
 */
final class SheetChanges {

    private final Sheet present;
    private final Set<IndicatorId> removed;
    private final ActorId by;
    private int lastIndicator;

    private SheetChanges(Sheet present, int lastIndicator, Set<IndicatorId> removed, ActorId by) {
        this.present = present;
        this.lastIndicator = lastIndicator;
        this.removed = removed;
        this.by = by;
    }

    /** The sheet as first filed: rows are numbered from 1 in their order. */
    static Sheet first(ProposedSheet proposed) {
        List<Indicator> rows = new ArrayList<>();
        for (ProposedIndicator row : proposed.indicators()) {
            rows.add(row.as(new IndicatorId(rows.size() + 1)));
        }
        return new Sheet(proposed.name(), proposed.funding(), proposed.targetStatement(), rows);
    }

    /** The events from the present sheet to the proposed one; none when they read the same. */
    static List<SheetEvent> between(ProjectFile file, ProposedSheet proposed, ActorId by) {
        return between(file, proposed, Set.of(), by);
    }

    /**
     * @param removed rows no longer in the sheet that may come back under their numbers
     */
    static List<SheetEvent> between(
            ProjectFile file, ProposedSheet proposed, Set<IndicatorId> removed, ActorId by) {
        return new SheetChanges(file.sheet(), file.lastIndicator(), removed, by).events(proposed);
    }

    /** The proposed sheet with its rows numbered as {@link #between} would number them. */
    static Sheet after(ProjectFile file, ProposedSheet proposed, ActorId by) {
        return SheetEvolution.after(file.sheet(), between(file, proposed, by));
    }

    private List<SheetEvent> events(ProposedSheet proposed) {
        List<SheetEvent> events = new ArrayList<>();
        if (!proposed.name().equals(present.name())) {
            events.add(new ProjectRenamed(proposed.name(), by));
        }
        if (!proposed.funding().equals(present.funding())) {
            events.add(new FundingChanged(proposed.funding(), by));
        }
        if (!proposed.targetStatement().equals(present.targetStatement())) {
            events.add(new TargetStatementRewritten(proposed.targetStatement(), by));
        }
        events.addAll(indicatorEvents(numbered(proposed.indicators())));
        return events;
    }

    private List<SheetEvent> indicatorEvents(List<Indicator> wanted) {
        List<SheetEvent> events = new ArrayList<>();
        Set<IndicatorId> kept = new HashSet<>(idsOf(wanted));
        List<IndicatorId> order = new ArrayList<>();
        for (Indicator row : present.indicators()) {
            if (kept.contains(row.id())) {
                order.add(row.id());
            } else {
                events.add(new IndicatorRemoved(row.id(), by));
            }
        }
        for (Indicator row : wanted) {
            Optional<Indicator> before = present.indicator(row.id());
            if (before.isEmpty()) {
                events.add(new IndicatorAdded(row, by));
                order.add(row.id());
            } else if (!before.get().equals(row)) {
                events.add(new IndicatorChanged(row, by));
            }
        }
        if (!order.equals(idsOf(wanted))) {
            events.add(new IndicatorsReordered(idsOf(wanted), by));
        }
        return events;
    }

    /** Gives each proposed row the number it continues, or a new one. */
    private List<Indicator> numbered(List<ProposedIndicator> proposed) {
        Set<IndicatorId> taken = namedIds(proposed);
        List<@Nullable IndicatorId> ids = new ArrayList<>();
        for (ProposedIndicator row : proposed) {
            IndicatorId id = row.id() != null ? row.id() : sameRow(row, taken);
            if (id != null) {
                taken.add(id);
            }
            ids.add(id);
        }
        List<Indicator> rows = new ArrayList<>();
        for (int place = 0; place < proposed.size(); place++) {
            IndicatorId id = ids.get(place);
            if (id == null) {
                id = samePlace(place, proposed.size(), taken);
                taken.add(id);
            }
            rows.add(proposed.get(place).as(id));
        }
        return rows;
    }

    private Set<IndicatorId> namedIds(List<ProposedIndicator> proposed) {
        Set<IndicatorId> named = new HashSet<>();
        for (ProposedIndicator row : proposed) {
            IndicatorId id = row.id();
            if (id != null && !(mayBeNamed(id) && named.add(id))) {
                throw new Refused(new ProjectRejection.NoSuchIndicator(id.value()));
            }
        }
        return named;
    }

    private boolean mayBeNamed(IndicatorId id) {
        return present.indicator(id).isPresent() || removed.contains(id);
    }

    private @Nullable IndicatorId sameRow(ProposedIndicator row, Set<IndicatorId> taken) {
        return present.indicators().stream()
                .filter(before -> !taken.contains(before.id()))
                .filter(before -> before.code().equals(row.code()))
                .filter(before -> before.name().equals(row.name()))
                .map(Indicator::id)
                .findFirst()
                .orElse(null);
    }

    /** A row at the same place of a table of the same length was renamed; anything else is new. */
    private IndicatorId samePlace(int place, int rows, Set<IndicatorId> taken) {
        if (rows == present.indicators().size()) {
            IndicatorId there = present.indicators().get(place).id();
            if (!taken.contains(there)) {
                return there;
            }
        }
        return new IndicatorId(++lastIndicator);
    }

    private static List<IndicatorId> idsOf(List<Indicator> rows) {
        return rows.stream().map(Indicator::id).toList();
    }
}
