package org.jixiao.application.project;

import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A project's place in a sorted list.
 *
 * @param place from 1
 * @param length of the list
 * @param previous null at the top
 * @param next null at the end
 */
public record Position(
        long place, long length, @Nullable ProjectId previous, @Nullable ProjectId next) {}
