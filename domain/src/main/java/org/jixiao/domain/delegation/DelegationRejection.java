package org.jixiao.domain.delegation;

import org.jixiao.domain.shared.Rejection;

/** Every reason for which granting, revoking or using a delegation can be refused. */
public sealed interface DelegationRejection extends Rejection {

    record MayNotDelegate() implements DelegationRejection, Forbidden {
        @Override
        public String code() {
            return "role-missing";
        }

        @Override
        public String sentence() {
            return "只有单位填报员、区局主管、市局审核员和市局审批人可以委托他人代理。";
        }
    }

    record Chained() implements DelegationRejection, Forbidden {
        @Override
        public String code() {
            return "delegation-chained";
        }

        @Override
        public String sentence() {
            return "您正在代理他人，不能再委托或撤销委托。请先停止代理。";
        }
    }

    record ToOneself() implements DelegationRejection, Invalid {
        @Override
        public String code() {
            return "delegate-is-oneself";
        }

        @Override
        public String sentence() {
            return "不能委托自己代理，请选择其他人员。";
        }
    }

    record NoSuchPerson() implements DelegationRejection, Unknown {
        @Override
        public String sentence() {
            return "可选的人员中没有这一位。代理人须登录过本系统，请重新选择。";
        }
    }

    record DutiesSeparated(String name) implements DelegationRejection, Forbidden {
        @Override
        public String sentence() {
            return name + "是审计员或系统、安全管理员。三员分立，不能代理业务。";
        }
    }

    record WrongPeriod() implements DelegationRejection, Invalid {
        @Override
        public String code() {
            return "delegation-period";
        }

        @Override
        public String sentence() {
            return "代理的结束时间必须晚于开始时间和现在，整个期限不能超过 90 天。";
        }
    }

    record GrantedAlready(String name) implements DelegationRejection, Conflict {
        @Override
        public String code() {
            return "delegation-overlaps";
        }

        @Override
        public String sentence() {
            return "您在这段时间里已经委托 " + name + " 代理。请改选时间，或先撤销原来的委托。";
        }
    }

    record ReasonMissing() implements DelegationRejection, Invalid {
        @Override
        public String code() {
            return "text-missing";
        }

        @Override
        public String sentence() {
            return "请填写理由，不超过 2000 个字。";
        }
    }

    record NoSuchDelegation() implements DelegationRejection, Unknown {
        @Override
        public String sentence() {
            return "没有这项委托，请刷新页面。";
        }
    }

    record AlreadyRevoked() implements DelegationRejection, Conflict {
        @Override
        public String sentence() {
            return "这项委托已经撤销。";
        }
    }

    record NotYours() implements DelegationRejection, Forbidden {
        @Override
        public String code() {
            return "not-your-delegation";
        }

        @Override
        public String sentence() {
            return "只有委托人本人或安全管理员可以撤销委托。";
        }
    }

    record NotNow() implements DelegationRejection, Forbidden {
        @Override
        public String code() {
            return "no-delegation-now";
        }

        @Override
        public String sentence() {
            return "您现在没有代理此人的有效委托。请停止代理，以本人身份办理。";
        }
    }
}
