package org.jixiao.infrastructure.load;

import java.time.Instant;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.domain.project.ProjectEvent;

/** One event as it is to be written. */
record LoadEvent(
        String aggregateId, long sequence, Instant at, ProjectEvent event, EventMeta meta) {}
