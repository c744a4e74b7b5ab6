package org.jixiao.application.bulk;

import org.jixiao.domain.shared.Rejection;

/** Why a job cannot be made or steered so. */
public sealed interface BulkRejection extends Rejection {

    record NoSuchJob(BulkJobId job) implements BulkRejection, Unknown {
        @Override
        public String sentence() {
            return "没有这项批量办理，或它不是您发起的。请从“批量办理”列表进入。";
        }
    }

    record NothingSelected() implements BulkRejection, Invalid {
        @Override
        public String sentence() {
            return "没有选中任何项目。请先在列表中勾选，或放宽筛选条件后再办理。";
        }
    }

    record TooManySelected(int most) implements BulkRejection, Invalid {
        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String sentence() {
            return "选中的项目超过 " + most + " 个，请缩小范围后再办理。";
        }
    }

    record AlreadyCancelled(BulkJobId job) implements BulkRejection, Conflict {
        @Override
        public String code() {
            return "job-cancelled";
        }

        @Override
        public String sentence() {
            return "这项批量办理已经取消，请回到列表重新选择。";
        }
    }

    /** One item met a fault of the system, not a rule. */
    record ItemFailed() implements BulkRejection, Conflict {
        @Override
        public String sentence() {
            return "办理这个项目时系统出错，没有改动它。请稍后重试未办理的项目。";
        }
    }
}
