package org.jixiao.application.project;

import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.ProjectId;

/**
 * A project as far as others are told apart from it by name.
 *
 * @param version the number of its events
 * @param inForce whether a sheet of it was approved
 */
public record ProjectName(ProjectId id, long version, String name, Phase phase, boolean inForce) {}
