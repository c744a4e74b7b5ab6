package org.jixiao.domain.approval;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Role;

/** Every reason for which disclosing a table, or looking one up, can be refused. */
public sealed interface DisclosureRejection extends Rejection {

    record NotDiscloser() implements DisclosureRejection, Forbidden {
        @Override
        public String code() {
            return "role-missing";
        }

        @Override
        public String sentence() {
            return "公开表只能由" + Role.CITY_APPROVER.label() + "公开。";
        }
    }

    record TableOutOfScope() implements DisclosureRejection, Forbidden {
        @Override
        public String code() {
            return "outside-scope";
        }

        @Override
        public String sentence() {
            return "该单位不在您的管辖范围内，不能公开它的目标表。";
        }
    }

    record NoSuchTable() implements DisclosureRejection, Unknown {
        @Override
        public String sentence() {
            return "没有这个单位或部门，请重新选择。";
        }
    }

    record NothingToDisclose() implements DisclosureRejection, Conflict {
        @Override
        public String sentence() {
            return "没有已批复的项目可以公开，请先批复。";
        }
    }

    /**
     * @param projects what is to be approved first, or left out with a reason
     */
    record NotApprovedYet(List<ProjectCode> projects) implements DisclosureRejection, Conflict {
        private static final int SHOWN = 10;

        public NotApprovedYet {
            projects = List.copyOf(projects);
        }

        private String codes() {
            String first =
                    projects.stream()
                            .limit(SHOWN)
                            .map(ProjectCode::value)
                            .collect(Collectors.joining("、"));
            return projects.size() > SHOWN ? first + " 等" : first;
        }

        @Override
        public String sentence() {
            return "还有 %d 个项目没有批复（%s）。请先批复，或者说明理由，明确不列入公开表。".formatted(projects.size(), codes());
        }
    }

    record LeftOutWithoutReason() implements DisclosureRejection, Invalid {
        @Override
        public String code() {
            return "text-missing";
        }

        @Override
        public String sentence() {
            return "请填写不列入公开表的理由，不超过 2000 个字。";
        }
    }

    record NoSuchDisclosure() implements DisclosureRejection, Unknown {
        @Override
        public String sentence() {
            return "没有这次公开，或者不在您的管辖范围内。";
        }
    }
}
