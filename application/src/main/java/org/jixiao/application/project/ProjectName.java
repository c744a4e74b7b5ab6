package org.jixiao.application.project;

import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;

/**
 * A project as far as others are told apart from it by name.
 *
 * @param version the number of its events
 * @param total in 元
 * @param inForce whether a sheet of it was approved
 */
public record ProjectName(
        ProjectId id,
        ProjectCode code,
        long version,
        String name,
        Money total,
        Phase phase,
        boolean inForce) {}
