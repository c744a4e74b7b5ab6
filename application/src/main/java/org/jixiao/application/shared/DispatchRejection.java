package org.jixiao.application.shared;

import org.jixiao.domain.shared.Rejection;

/** Why a command never got as far as a rule of the domain. */
public sealed interface DispatchRejection extends Rejection {

    record StaleVersion(long expected, long current) implements DispatchRejection, Stale {
        @Override
        public String sentence() {
            return "项目现在是第 %d 版，您依据的是第 %d 版。请查看最新内容，核对后重新提交。".formatted(current, expected);
        }
    }

    record IdempotencyKeyReused(String key) implements DispatchRejection, Invalid {
        @Override
        public String sentence() {
            return "同一个 Idempotency-Key 已用于另一个请求，请换一个。";
        }
    }

    record Busy() implements DispatchRejection, Conflict {
        @Override
        public String sentence() {
            return "同一项目正在被多人同时操作，请稍后再试。";
        }
    }
}
