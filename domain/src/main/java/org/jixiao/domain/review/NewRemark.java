package org.jixiao.domain.review;

import org.jixiao.domain.shared.Anchor;

/** A remark as the reviewer writes it, before it has a number. */
public record NewRemark(Anchor anchor, ReasonCode reason, String text) {}
