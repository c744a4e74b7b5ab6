package org.jixiao.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.web.journey.Answer;
import org.jixiao.web.journey.PageSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Twenty people at once, each signed in through Keycloak, each walking through the pages of their
 * role again and again: {@code mvn -Pload -pl web -am verify -Dload.address=http://localhost:8080}.
 * A closed loop: the next page is asked for when the one before has come, after {@code load.think}
 * milliseconds at most.
 */
class PageLoad {

    private static final URI ADDRESS =
            URI.create(System.getProperty("load.address", "http://localhost:8080"));
    private static final int VISITORS = Integer.getInteger("load.visitors", 20);
    private static final Duration WARM_UP =
            Duration.ofSeconds(Integer.getInteger("load.warmup", 30));
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("load.seconds", 120));
    private static final int THINK = Integer.getInteger("load.think", 1000);

    private static final Pattern PROJECT = Pattern.compile("/projects/([0-9a-f-]{36})[/\"?]");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private static final Pattern PICTURE = Pattern.compile("<img[^>]* src=\"([^\"]+)\"");

    private final Measures measures = new Measures();

    /** Asked for once, as browsers do; a page weighs what it shows, to its very end. */
    private final Map<String, Integer> pictures = new ConcurrentHashMap<>();

    @Test
    void everyPageForTwentyPeopleAtOnce() throws Exception {
        List<PageSession> sessions = new ArrayList<>();
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            sessions.add(PageSession.signedIn(ADDRESS, Walk.of(visitor).person(visitor / 2)));
        }
        walk(sessions, WARM_UP);
        measures.clear();
        Instant start = Instant.now();
        walk(sessions, TIME);
        System.out.printf(
                "%d visitors, think time 0-%d ms, %d s%n%n%s%n",
                VISITORS,
                THINK,
                Duration.between(start, Instant.now()).toSeconds(),
                measures.table());
        assertThat(measures.table()).contains("workbench");
    }

    private void walk(List<PageSession> sessions, Duration time) throws Exception {
        Instant end = Instant.now().plus(time);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> walking = new ArrayList<>();
            for (int visitor = 0; visitor < sessions.size(); visitor++) {
                Walk walk = Walk.of(visitor);
                PageSession session = sessions.get(visitor);
                walking.add(people.submit(() -> walk(session, walk, end)));
            }
            for (Future<?> one : walking) {
                one.get();
            }
        }
    }

    private void walk(PageSession session, Walk walk, Instant end) {
        String last = "";
        String project = "";
        while (true) {
            for (Walk.Page page : walk.pages()) {
                if (Instant.now().isAfter(end)) {
                    return;
                }
                if (page.path().contains("{id}") && project.isEmpty()) {
                    continue;
                }
                Answer answer = ask(session, page, page.path().replace("{id}", project), last);
                if (answer != null) {
                    last = answer.body();
                    project = page.path().contains("{id}") ? project : one(last, project);
                }
                think();
            }
        }
    }

    private @Nullable Answer ask(PageSession session, Walk.Page page, String path, String last) {
        String encoded = PageSession.encodedPath(path);
        long start = System.nanoTime();
        Answer answer;
        if (page.isCommand()) {
            Matcher version = VERSION.matcher(last);
            if (!version.find()) {
                return null;
            }
            answer = session.post(encoded, "version", version.group(1));
        } else {
            answer = session.get(encoded);
        }
        long nanos = System.nanoTime() - start;
        measures.add(page.name(), nanos, answer, pictures(session, answer));
        return answer;
    }

    private int pictures(PageSession session, Answer answer) {
        return PICTURE.matcher(answer.body())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .mapToInt(address -> pictures.computeIfAbsent(address, session::weight))
                .sum();
    }

    /** Any project that the page leads to. */
    private static String one(String body, String otherwise) {
        List<String> found = PROJECT.matcher(body).results().map(match -> match.group(1)).toList();
        return found.isEmpty()
                ? otherwise
                : found.get(ThreadLocalRandom.current().nextInt(found.size()));
    }

    private static void think() {
        if (THINK > 0) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(THINK));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
