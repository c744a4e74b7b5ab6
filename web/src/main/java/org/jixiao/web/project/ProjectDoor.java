package org.jixiao.web.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.DispatchRejection.StaleVersion;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectRejection.NoSuchProject;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.FieldChangeView;
import org.jixiao.web.shared.IfMatch;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * How the API comes to one project: the same conventions for every command, and no word about
 * projects the caller cannot see.
 */
@Component
public class ProjectDoor {

    private final Dispatcher dispatcher;
    private final ProjectHistory history;

    ProjectDoor(Dispatcher dispatcher, ProjectHistory history) {
        this.dispatcher = dispatcher;
        this.history = history;
    }

    /**
     * The id in an address.
     *
     * @throws ProblemException 404 when it cannot be one
     */
    public static ProjectId id(String text) {
        try {
            return ProjectId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.NOT_FOUND,
                            "no-such-project",
                            Messages.of("api.no-such-project")));
        }
    }

    /**
     * The project as it is.
     *
     * @throws Refused with {@link NoSuchProject} when it does not exist for this caller
     */
    public ProjectSnapshot present(Request request, ProjectId id) {
        return seen(history.present(request.actor(), id), id);
    }

    static ProjectSnapshot seen(Optional<ProjectSnapshot> snapshot, ProjectId id) {
        return snapshot.orElseThrow(() -> new Refused(new NoSuchProject(id)));
    }

    /**
     * Sends a command on an existing project.
     *
     * @param ifMatch the header; without it the answer is 428, with another version than the
     *     present one 412 and what changed since
     */
    public ResponseEntity<CommandAnswer> send(
            ProjectCommand command, Request request, @Nullable String ifMatch) {
        try {
            CommandOutcome outcome = dispatcher.send(command, request, IfMatch.of(ifMatch));
            return CommandAnswer.of(outcome, command.id().toString());
        } catch (Refused refused) {
            present(request, command.id());
            if (refused.rejection() instanceof StaleVersion stale) {
                throw new ProblemException(explained(stale, request, command.id()));
            }
            throw refused;
        }
    }

    private Problem explained(StaleVersion stale, Request request, ProjectId id) {
        List<FieldChange> changes =
                history.differences(request.actor(), id, stale.expected(), stale.current())
                        .orElse(List.of());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("currentVersion", stale.current());
        facts.put("changes", FieldChangeView.of(changes));
        facts.put(
                "events",
                EventSummary.after(history.history(request.actor(), id), stale.expected()));
        return Problem.of(stale).withFacts(facts);
    }
}
