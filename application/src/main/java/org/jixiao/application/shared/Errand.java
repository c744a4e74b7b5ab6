package org.jixiao.application.shared;

import org.jixiao.domain.project.ProjectCommand;

/** A command on a project with what is sent along, as one of several. */
public record Errand(ProjectCommand command, Request request, ExpectedVersion expected) {

    String aggregateId() {
        return AggregateNames.of(command.id());
    }
}
