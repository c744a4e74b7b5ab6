package org.jixiao.application.project;

import java.time.Instant;
import org.jixiao.domain.shared.ActorId;

/** Who has a project open for review, and since when. */
public record Holding(ActorId reviewer, String name, Instant since) {}
