package org.jixiao.domain.organization;

import java.time.LocalDate;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Every reason for which a change of the unit tree or of a round can be refused. */
public sealed interface OrganizationRejection extends Rejection {

    record NotAdministrator() implements OrganizationRejection, Forbidden {
        @Override
        public String code() {
            return "role-missing";
        }

        @Override
        public String sentence() {
            return "此操作只能由" + Role.SYSTEM_ADMIN.label() + "办理。";
        }
    }

    record UnitExists(UnitCode unit) implements OrganizationRejection, Conflict {
        @Override
        public String sentence() {
            return "单位代码 " + unit + " 已经使用过，请换一个代码。";
        }
    }

    record NoSuchUnit(UnitCode unit, LocalDate day) implements OrganizationRejection, Unknown {
        @Override
        public String sentence() {
            return "单位 " + unit + " 在 " + day + " 不存在，请核对代码和日期。";
        }
    }

    record WrongParent(UnitCode unit, @Nullable UnitCode parent)
            implements OrganizationRejection, Invalid {
        @Override
        public String sentence() {
            return "上级单位不合适：区局设在市局之下，单位设在区局或市局之下，市局没有上级且只有一个。";
        }
    }

    record DateGoesBack(UnitCode unit, LocalDate earliest)
            implements OrganizationRejection, Invalid {
        @Override
        public String sentence() {
            return "生效日期不能早于该单位上一次变更的日期 " + earliest + "。";
        }
    }

    record UnitHasChildren(UnitCode unit) implements OrganizationRejection, Conflict {
        @Override
        public String sentence() {
            return "单位 " + unit + " 还有下属单位，请先移走或撤销它们。";
        }
    }

    record TextMissing(String field, String label) implements OrganizationRejection, Invalid {
        @Override
        public String sentence() {
            return "请填写" + label + "。";
        }
    }

    record RoundExists(RoundId round) implements OrganizationRejection, Conflict {
        @Override
        public String sentence() {
            return round.label() + "已经安排，请改为调整它的时间。";
        }
    }

    record NoSuchRound(RoundId round) implements OrganizationRejection, Unknown {
        @Override
        public String sentence() {
            return round.label() + "还没有安排，请联系系统管理员。";
        }
    }

    record WindowUpsideDown(FilingWindow window) implements OrganizationRejection, Invalid {
        @Override
        public String sentence() {
            return "截止时间必须晚于开放时间。";
        }
    }

    /** Both days still belong to it. */
    record WindowOutOfYear(RoundId round, LocalDate earliest, LocalDate latest)
            implements OrganizationRejection, Invalid {
        @Override
        public String sentence() {
            return "%s的开放和截止时间应在 %s 至 %s 之间，请核对年份。".formatted(round.label(), earliest, latest);
        }
    }

    record ExtensionTooShort(RoundId round) implements OrganizationRejection, Invalid {
        @Override
        public String sentence() {
            return "延长后的截止时间必须晚于" + round.label() + "本来的截止时间。";
        }
    }

    record NoSuchExtension(RoundId round, UnitCode unit) implements OrganizationRejection, Unknown {
        @Override
        public String sentence() {
            return round.label() + "没有给 " + unit + " 延长过申报时间，请刷新页面。";
        }
    }
}
