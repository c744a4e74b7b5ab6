package org.jixiao.infrastructure.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.jixiao.infrastructure.operations.ReadModelOperations;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;

/** What the generator writes is what the product would have written. */
class LoadIT {

    private static final Actor AUDITOR = TestSystem.actor("auditor", "440100", Role.AUDITOR);

    @Test
    void aFilledSystemIsReadAndWorkedOnLikeAnyOther() {
        try (TestSystem system = TestSystem.start()) {
            LoadFill fill = system.bean(LoadFill.class);
            assertThat(fill.fill(1500, 7)).isTrue();
            assertThat(fill.fill(1, 7)).as("only an empty system").isFalse();
            Page<ProjectRow> page =
                    system.bean(ProjectQueries.class)
                            .list(AUDITOR, ProjectFilter.ALL, new PageRequest(0, 200, ""));
            assertThat(page.totalItems()).isEqualTo(1500);
            Set<Phase> phases =
                    page.items().stream().map(ProjectRow::phase).collect(Collectors.toSet());
            assertThat(phases).hasSizeGreaterThanOrEqualTo(5);
            assertThat(system.bean(ReadModelOperations.class).status())
                    .allSatisfy(model -> assertThat(model.behind()).as(model.name()).isZero());
            ProjectRow draft =
                    page.items().stream().filter(p -> p.phase() == Phase.DRAFT).findFirst().get();
            assertThat(system.bean(ProjectHistory.class).history(AUDITOR, draft.id())).isNotEmpty();
            Actor filer = TestSystem.actor("me", draft.unit().value(), Role.UNIT_FILER);
            system.send(new ReviseSheet(draft.id(), Samples.sheet("改过的项目")), filer);
            system.draft(filer, "新的项目");
        }
    }
}
