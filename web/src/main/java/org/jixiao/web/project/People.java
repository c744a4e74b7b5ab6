package org.jixiao.web.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.web.shared.Messages;

/** The names of everyone who had to do with a project, as its own history knows them. */
public final class People {

    private final Map<String, String> names = new HashMap<>();

    public People(List<HistoryEntry> history) {
        history.forEach(
                entry ->
                        names.put(
                                entry.recorded().meta().actorId(),
                                entry.recorded().meta().actorName()));
    }

    public String name(ActorId id) {
        return names.getOrDefault(id.value(), Messages.of("project.person.unknown"));
    }
}
