package org.jixiao.domain.project;

import java.util.function.UnaryOperator;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.AwaitingForwarding;
import org.jixiao.domain.project.Project.Discarded;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Project.Draft;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Rejected;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.project.Project.Submitted;
import org.jixiao.domain.project.Project.UnderReview;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;

/** What a reviewer, or the district before, says or does to a remark of a project. */
final class RemarkEvolution {

    private RemarkEvolution() {}

    /** The project stays where it stands. */
    static Filed of(Project state, ProjectEvent event, RemarkId id, UnaryOperator<Remark> change) {
        return switch (state) {
            case AwaitingForwarding s -> {
                ProjectFile file = s.file().withRemark(id, change, event.by());
                yield new AwaitingForwarding(file, s.before().with(file));
            }
            case Submitted s -> {
                ProjectFile file = s.file().withRemark(id, change, event.by());
                yield new Submitted(file, s.before().with(file), s.forwarded());
            }
            case UnderReview s ->
                    new UnderReview(s.file().withRemark(id, change, event.by()), s.reviewer());
            case Reviewed s ->
                    new Reviewed(
                            s.file().withRemark(id, change, event.by()), s.reviewer(), s.overall());
            case Unfiled s -> throw ProjectEvolution.broken(state, event);
            case Draft s -> throw ProjectEvolution.broken(state, event);
            case Returned s -> throw ProjectEvolution.broken(state, event);
            case Rejected s -> throw ProjectEvolution.broken(state, event);
            case Approved s -> throw ProjectEvolution.broken(state, event);
            case Disclosed s -> throw ProjectEvolution.broken(state, event);
            case Discarded s -> throw ProjectEvolution.broken(state, event);
        };
    }
}
