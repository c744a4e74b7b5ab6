package org.jixiao.infrastructure.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.infrastructure.operations.ReadModelOperations;
import org.jixiao.infrastructure.shared.ReadModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Units and rounds by commands, projects by their events, and what is read by the rebuild that
 * operators use.
 */
@Component
class LoadFill {

    private static final Logger LOG = LoggerFactory.getLogger(LoadFill.class);
    private static final int BATCH = 2000;

    private final Dispatcher dispatcher;
    private final JdbcClient client;
    private final LoadRows rows;
    private final ReadModelOperations operations;
    private final List<ReadModel> models;
    private final Clock clock;

    LoadFill(
            Dispatcher dispatcher,
            JdbcClient client,
            LoadRows rows,
            ReadModelOperations operations,
            List<ReadModel> models,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.client = client;
        this.rows = rows;
        this.operations = operations;
        this.models = models;
        this.clock = clock;
    }

    /** Fills the system, unless anything has happened in it. */
    boolean fill(int projects, long seed) {
        if (client.sql("SELECT EXISTS (SELECT 1 FROM domain_event)")
                .query(Boolean.class)
                .single()) {
            LOG.error("only an empty system is filled");
            return false;
        }
        List<LoadRound> rounds = LoadRound.upTo(clock.instant());
        timed("units and rounds", () -> arrange(rounds));
        timed("projects", () -> write(projects, new LoadLives(seed, rounds)));
        timed("read models", this::rebuilt);
        rows.numberOn();
        timed("statistics", rows::analyze);
        return true;
    }

    private String rebuilt() {
        List<String> names = models.stream().map(ReadModel::name).toList();
        operations.rebuildNow(names);
        return String.join(", ", names);
    }

    private String arrange(List<LoadRound> rounds) {
        Request request = new Request(LoadPeople.ADMIN, "127.0.0.1", "load");
        LoadUnits.establish().forEach(unit -> dispatcher.send(unit, request));
        rounds.forEach(
                round -> dispatcher.send(new ScheduleRound(round.id(), round.window()), request));
        return LoadUnits.filing().size() + " filing units";
    }

    /** The events of a batch of projects are written in the order they happened in. */
    private String write(int projects, LoadLives lives) {
        long events = 0;
        for (int from = 0; from < projects; from += BATCH) {
            events += rows.write(lives, from, Math.min(from + BATCH, projects));
        }
        return projects + " projects, " + events + " events";
    }

    private static void timed(String what, Supplier<String> task) {
        Instant start = Instant.now();
        String result = task.get();
        LOG.info(
                "{}: {} in {} s", what, result, Duration.between(start, Instant.now()).toSeconds());
    }
}
