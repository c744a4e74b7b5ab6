package org.jixiao.infrastructure.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.infrastructure.shared.Samples.CENTRE;
import static org.jixiao.infrastructure.shared.Samples.REVIEWER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jixiao.application.notices.Mailing;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticePeople;
import org.jixiao.application.notices.Outgoing;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;

/** What leaves the house, and what happens while nobody takes it. */
class OutgoingIT {

    private static final String SECRET = "nobody-knows";

    /** One request that the webhook got. */
    private record Got(
            String delivery, String attempt, String signature, String signed, String body) {}

    private static Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> all = new java.util.HashMap<>(more);
        all.put("jixiao.notices.delivery.settle", "0s");
        all.put("jixiao.notices.delivery.pause", "0s");
        all.put("jixiao.notices.delivery.every", "1h");
        all.put("jixiao.notices.delivery.tries", "3");
        return all;
    }

    private static ProjectId submitted(TestSystem system) {
        return submitted(system, "培训补贴");
    }

    private static ProjectId submitted(TestSystem system, String name) {
        ProjectId id = system.draft(CENTRE, name);
        system.send(new SubmitProject(id, List.of()), CENTRE);
        return id;
    }

    /** The rounds of the sample are told, too. */
    private static void organized(TestSystem system) {
        Samples.organize(system);
        system.ownerSql("DELETE FROM outgoing");
    }

    @Test
    void aWebhookIsSignedTriedAgainGivenUpAndRetriedByHand() throws Exception {
        List<Got> got = new CopyOnWriteArrayList<>();
        AtomicInteger status = new AtomicInteger(500);
        HttpServer server = webhook(got, status);
        String url = "http://localhost:" + server.getAddress().getPort() + "/hook";
        try (TestSystem system =
                TestSystem.start(
                        settings(
                                Map.of(
                                        "jixiao.notices.webhook.url", url,
                                        "jixiao.notices.webhook.secret", SECRET)))) {
            organized(system);
            ProjectId id = submitted(system);
            OutgoingWorker worker = system.bean(OutgoingWorker.class);
            assertThat(worker.deliverDue()).isEqualTo(3);
            Outgoing outgoing = system.bean(Outgoing.class);
            assertThat(outgoing.status().dead())
                    .singleElement()
                    .satisfies(dead -> assertThat(dead.error()).contains("500"));
            assertThat(worker.deliverDue()).as("given up").isZero();
            status.set(204);
            assertThat(outgoing.retry(outgoing.status().dead().getFirst().id())).isTrue();
            assertThat(worker.deliverDue()).isEqualTo(1);
            assertThat(outgoing.status().dead()).isEmpty();
            assertThat(outgoing.status().given()).isEqualTo(1);
            assertThat(got).extracting(Got::attempt).containsExactly("1", "2", "3", "1");
            assertThat(got).extracting(Got::delivery).containsOnly(got.getFirst().delivery());
            assertThat(got.getLast().body()).contains(id.toString(), "PROJECT_SUBMITTED", "培训补贴");
            assertThat(got.getLast().signature())
                    .isEqualTo("sha256=" + hmac(got.getLast().signed()));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aRedirectOfTheWebhookIsNotFollowed() throws Exception {
        List<Got> got = new CopyOnWriteArrayList<>();
        HttpServer server = webhook(got, new AtomicInteger(302));
        String url = "http://localhost:" + server.getAddress().getPort() + "/hook";
        try (TestSystem system =
                TestSystem.start(
                        settings(
                                Map.of(
                                        "jixiao.notices.webhook.url", url,
                                        "jixiao.notices.webhook.secret", SECRET)))) {
            organized(system);
            submitted(system);
            system.bean(OutgoingWorker.class).deliverDue();
            assertThat(system.bean(Outgoing.class).status().dead()).hasSize(1);
            assertThat(got).hasSize(3);
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer webhook(List<Got> got, AtomicInteger status) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    var headers = exchange.getRequestHeaders();
                    got.add(
                            new Got(
                                    headers.getFirst("Jixiao-Delivery"),
                                    headers.getFirst("Jixiao-Attempt"),
                                    headers.getFirst("Jixiao-Signature"),
                                    headers.getFirst("Jixiao-Timestamp") + "." + body,
                                    body));
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(status.get(), -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return java.util.HexFormat.of()
                .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void mailThatCouldNotBeSentIsSentOnceTheServerIsBackUnderTheSameId() throws Exception {
        int port = freePort();
        try (TestSystem system = TestSystem.start(settings(mail(port)))) {
            organized(system);
            wants(system, Mailing.Mode.AT_ONCE);
            ProjectId id = submitted(system);
            OutgoingWorker worker = system.bean(OutgoingWorker.class);
            worker.deliverDue();
            Outgoing.Status down = system.bean(Outgoing.class).status();
            assertThat(down.dead())
                    .singleElement()
                    .satisfies(d -> assertThat(d.to()).isEqualTo(REVIEWER.name()));
            GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
            server.start();
            try {
                system.bean(Outgoing.class).retry(down.dead().getFirst().id());
                worker.deliverDue();
                worker.deliverDue();
                assertThat(server.getReceivedMessages()).hasSize(1);
                MimeMessage mail = server.getReceivedMessages()[0];
                assertThat(mail.getSubject()).contains("培训补贴").contains("已送审");
                assertThat(mail.getAllRecipients()[0]).hasToString("reviewer@example.org");
                assertThat(mail.getContent().toString()).contains("/projects/" + id);
                assertThat(mail.getMessageID())
                        .isEqualTo("<" + down.dead().getFirst().id() + "@jixiao>");
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void aDailyMessageHoldsWhatIsUnreadAndComesOnceADay() throws Exception {
        int port = freePort();
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        try (TestSystem system = TestSystem.start(settings(mail(port)))) {
            organized(system);
            wants(system, Mailing.Mode.DAILY);
            submitted(system);
            submitted(system, "见习补贴");
            OutgoingWorker worker = system.bean(OutgoingWorker.class);
            worker.deliverDue();
            assertThat(server.getReceivedMessages()).as("not at once").isEmpty();
            system.bean(Digests.class).write();
            system.bean(Digests.class).write();
            worker.deliverDue();
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("2 条未读通知");
        } finally {
            server.stop();
        }
    }

    @Test
    void whatANodeThatDiedHadClaimedIsDeliveredByAnotherOnceTheLeaseIsOver() throws Exception {
        List<Got> got = new CopyOnWriteArrayList<>();
        HttpServer server = webhook(got, new AtomicInteger(200));
        String url = "http://localhost:" + server.getAddress().getPort() + "/hook";
        try (TestSystem system =
                        TestSystem.start(
                                settings(
                                        Map.of(
                                                "jixiao.notices.webhook.url", url,
                                                "jixiao.notices.webhook.secret", SECRET)));
                TestSystem other = system.anotherNode()) {
            organized(system);
            submitted(system);
            OutgoingTable table = system.bean(OutgoingTable.class);
            assertThat(table.claim(java.time.Instant.now(), java.time.Duration.ofMinutes(1)))
                    .hasSize(1);
            OutgoingWorker worker = other.bean(OutgoingWorker.class);
            assertThat(worker.deliverDue()).as("leased").isZero();
            system.ownerSql("UPDATE outgoing SET leased_until = now() - INTERVAL '1 second'");
            assertThat(worker.deliverDue()).isEqualTo(1);
            assertThat(got).extracting(Got::attempt).containsExactly("2");
        } finally {
            server.stop(0);
        }
    }

    private static Map<String, Object> mail(int port) {
        return Map.of(
                "jixiao.notices.mail.host", "127.0.0.1",
                "jixiao.notices.mail.port", port,
                "jixiao.notices.mail.tls", "NONE",
                "jixiao.notices.mail.digest-hour", 0,
                "jixiao.notices.mail.from", "jixiao@example.org");
    }

    private static void wants(TestSystem system, Mailing.Mode mode) {
        NoticePeople people = system.bean(NoticePeople.class);
        people.remember(REVIEWER, "reviewer@example.org");
        people.remember(CENTRE, "centre@example.org");
        people.choose(REVIEWER, new Mailing(mode, Set.of(NoticeKind.PROJECT_SUBMITTED)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
