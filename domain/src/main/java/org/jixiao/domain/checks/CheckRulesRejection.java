package org.jixiao.domain.checks;

import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Role;

/** Every reason for which a change of the check rules can be refused. */
public sealed interface CheckRulesRejection extends Rejection {

    record NotAdministrator() implements CheckRulesRejection, Forbidden {
        @Override
        public String code() {
            return "role-missing";
        }

        @Override
        public String sentence() {
            return "检查规则只能由" + Role.SYSTEM_ADMIN.label() + "设置。";
        }
    }

    record ReasonMissing() implements CheckRulesRejection, Invalid {
        @Override
        public String code() {
            return "text-missing";
        }

        @Override
        public String sentence() {
            return "请填写更改检查规则的理由，不超过 2000 个字。";
        }
    }

    record ThresholdOutOfRange(Thresholds thresholds) implements CheckRulesRejection, Invalid {
        @Override
        public String sentence() {
            return "指标条数下限应为 1 至 20，单位成本偏离倍数应为 2 至 100。";
        }
    }
}
