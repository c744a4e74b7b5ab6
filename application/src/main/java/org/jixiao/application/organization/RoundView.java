package org.jixiao.application.organization;

import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.shared.RoundId;

/** A filing round with its window. */
public record RoundView(RoundId id, FilingWindow window) {}
