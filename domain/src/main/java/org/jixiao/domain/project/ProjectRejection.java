package org.jixiao.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Every reason for which a project command can be refused. */
public sealed interface ProjectRejection extends Rejection {

    record NoSuchProject(ProjectId id) implements ProjectRejection, Unknown {
        @Override
        public String sentence() {
            return "没有这个项目，或它不在您的管辖范围内。请从项目列表重新进入。";
        }
    }

    record AlreadyFiled(ProjectId id) implements ProjectRejection, Conflict {
        @Override
        public String sentence() {
            return "该项目已经建立，不能重复建立。请打开已有的项目。";
        }
    }

    record RoleMissing(List<Role> needed) implements ProjectRejection, Forbidden {
        @Override
        public String sentence() {
            String roles = needed.stream().map(Role::label).collect(Collectors.joining("或"));
            return "此操作只能由" + roles + "办理。请由有相应角色的人员登录后操作。";
        }
    }

    record NotYourUnit(UnitCode unit) implements ProjectRejection, Forbidden {
        @Override
        public String sentence() {
            return "单位 " + unit + " 不在您的管辖范围内，不能办理它的项目。";
        }
    }

    record WrongState(Phase phase) implements ProjectRejection, Conflict {
        @Override
        public String sentence() {
            return "项目现为“" + phase.label() + "”，此时不能这样操作。请刷新页面查看当前可办理的事项。";
        }
    }

    record OwnRevision(ActorId author) implements ProjectRejection, Forbidden {
        @Override
        public String sentence() {
            return "您编写过这份申报，不能再审核或批复它。请交由其他人员办理。";
        }
    }

    record OwnReview(ActorId reviewer) implements ProjectRejection, Forbidden {
        @Override
        public String sentence() {
            return "您审核过这个项目，不能再批复它。请交由其他审批人办理。";
        }
    }

    record HeldByAnother(ActorId holder) implements ProjectRejection, Conflict {
        @Override
        public String sentence() {
            return "该项目由另一位审核员办理。如需接手，请先在审核页点“接手审核”。";
        }
    }

    record SubmittedBefore() implements ProjectRejection, Conflict {
        @Override
        public String sentence() {
            return "该项目送审过，经办记录须保留，不能作废。如不再申报，请保持草稿、不再送审。";
        }
    }

    record WindowClosed(RoundId round) implements ProjectRejection, Conflict {
        @Override
        public String sentence() {
            return round.label() + "的申报窗口现在没有开放，不能送审。草稿已保留；如需延期请联系市局。";
        }
    }

    record CheckFailed(List<Finding> findings) implements ProjectRejection, Invalid {
        public CheckFailed {
            findings = List.copyOf(findings);
        }

        @Override
        public String sentence() {
            return "还有 " + findings.size() + " 处需要改正或说明理由后才能送审，请逐条处理。";
        }
    }

    record RemarksUnanswered(List<RemarkId> remarks) implements ProjectRejection, Invalid {
        public RemarksUnanswered {
            remarks = List.copyOf(remarks);
        }

        @Override
        public String sentence() {
            return "还有 " + remarks.size() + " 条退回意见没有答复。请逐条答复后再送审。";
        }
    }

    record PartLocked(Anchor anchor) implements ProjectRejection, Conflict {
        @Override
        public String sentence() {
            return "本次退回只开放了有意见的部分，“" + anchor.label() + "”不能修改。请只改被指出的内容。";
        }
    }

    record RemarkMissing() implements ProjectRejection, Invalid {
        @Override
        public String sentence() {
            return "退回必须至少有一条意见，说明哪里需要改。请先添加意见。";
        }
    }

    record NoSuchRemark(RemarkId remark) implements ProjectRejection, Unknown {
        @Override
        public String sentence() {
            return "没有编号为 " + remark + " 的意见。请刷新页面。";
        }
    }

    record NoSuchPlace(Anchor anchor) implements ProjectRejection, Invalid {
        @Override
        public String sentence() {
            return "申报表上没有“" + anchor.label() + "”这个位置。请刷新页面后重新选择。";
        }
    }

    record GradeContradictsDecision(Grade overall, Decision decision)
            implements ProjectRejection, Invalid {
        @Override
        public String sentence() {
            return "总体评级“%s”对应“%s”，与所选“%s”不符。请调整评级或审核结论。"
                    .formatted(overall.label(), overall.decision().label(), decision.label());
        }
    }

    record CorrectionNotAllowed() implements ProjectRejection, Conflict {
        @Override
        public String sentence() {
            return "只有评级为“良”并由您本人审核通过的项目，才能在单位同意后代为修改。";
        }
    }

    /**
     * @param field the name of the missing text as the API calls it
     */
    record TextMissing(String field, String label) implements ProjectRejection, Invalid {
        @Override
        public String sentence() {
            return "请填写" + label + "。";
        }
    }

    /**
     * @param limit in characters
     */
    record TextTooLong(String field, String label, int limit) implements ProjectRejection, Invalid {
        @Override
        public String sentence() {
            return label + "不能超过 " + limit + " 个字，请精简。";
        }
    }

    /** Both days are still allowed; the latest is today. */
    record ApprovalDateOutOfRange(LocalDate earliest, LocalDate latest)
            implements ProjectRejection, Invalid {
        @Override
        public String sentence() {
            return "批复日期应在 " + earliest + " 至 " + latest + "（今天）之间，请核对。";
        }
    }

    record NoSuchIndicator(int indicator) implements ProjectRejection, Invalid {
        @Override
        public String sentence() {
            return "指标 " + indicator + " 不在这份申报表中，或出现了两次。请刷新页面后重新编辑。";
        }
    }
}
