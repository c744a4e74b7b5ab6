package org.jixiao.application.organization;

import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.shared.RoundId;

/**
 * A filing round with its window.
 *
 * @param window the round's own, or as it holds for the unit that was asked for
 * @param districtCheck whether a submission goes to the unit's district (区局审核) before the city
 * @param extended whether the unit that was asked for has longer than the others
 */
public record RoundView(RoundId id, FilingWindow window, boolean districtCheck, boolean extended) {}
