package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Unlock;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A project as its pages show it. */
public record ProjectPage(
        ProjectSnapshot snapshot, String unitName, List<HistoryEntry> history, People people) {

    public String id() {
        return file().id().toString();
    }

    public String code() {
        return file().code().value();
    }

    public String name() {
        return file().sheet().name().isBlank()
                ? Messages.of("project.unnamed")
                : file().sheet().name();
    }

    public ProjectFile file() {
        return snapshot.state().file();
    }

    public Sheet sheet() {
        return file().sheet();
    }

    public Phase phase() {
        return snapshot.state().phase();
    }

    public String roundLabel() {
        return Messages.of(file().round());
    }

    public long version() {
        return snapshot.version();
    }

    public long latest() {
        return snapshot.latest();
    }

    public boolean isPast() {
        return !snapshot.isPresent();
    }

    public List<ThreadView> threads() {
        return ThreadView.of(file().remarks(), sheet(), people);
    }

    /** How many remarks nobody has marked as resolved. */
    public long openRemarks() {
        return file().remarks().stream().filter(remark -> !remark.resolved()).count();
    }

    public boolean isReturned() {
        return snapshot.state() instanceof Returned;
    }

    public boolean isPartlyLocked() {
        return snapshot.state() instanceof Returned returned && returned.unlock() == Unlock.PINNED;
    }

    public @Nullable Approval approval() {
        return switch (snapshot.state()) {
            case Approved approved -> approved.approval();
            case Disclosed disclosed -> disclosed.approval();
            default -> null;
        };
    }

    /** The sheet in force beside this one; null when nothing is adjusted. */
    public @Nullable AdjustmentView adjustment() {
        return file().inForce().map(valid -> new AdjustmentView(valid, sheet())).orElse(null);
    }

    public @Nullable ReviewOutcome outcome() {
        return ReviewOutcome.latest(history);
    }
}
