package org.jixiao.application.bulk;

import org.jixiao.domain.shared.Rejection;

/** Refusals in English; in Chinese they speak for themselves. */
@FunctionalInterface
public interface RefusalWords {

    String english(Rejection rejection);
}
