package org.jixiao.infrastructure.notices;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the house and when people are reminded.
 *
 * @param baseUrl where people reach Jixiao, for links in messages; no trailing slash
 * @param language of the words in messages
 * @param keep how long notices are kept
 */
@ConfigurationProperties("jixiao.notices")
public record NoticeProperties(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("zh-CN") Locale language,
        @DefaultValue("180d") Duration keep,
        @DefaultValue Webhook webhook,
        @DefaultValue Mail mail,
        @DefaultValue Delivery delivery,
        @DefaultValue Reminders reminders) {

    /**
     * @param url where to POST; empty for no webhook
     * @param secret signs what is sent
     */
    public record Webhook(@DefaultValue("") String url, @DefaultValue("") String secret) {}

    /** How the connection to the mail server is kept secret. */
    public enum Tls {
        NONE,
        STARTTLS,
        TLS
    }

    /**
     * @param host of the SMTP server; empty for no e-mail
     * @param username empty where the server asks for none
     * @param digestHour from which hour of the day, in China, daily messages are sent
     */
    public record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("STARTTLS") Tls tls,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("8") int digestHour) {}

    /**
     * @param settle how long a notice rests before it is sent, so that a bulk request becomes one
     *     message
     * @param every how often what is due is looked for
     * @param lease how long a node has for a delivery before another one may try
     * @param tries after which a message is given up
     * @param pause after the first failure; four times as long after each further one, up to 1 hour
     */
    public record Delivery(
            @DefaultValue("10s") Duration settle,
            @DefaultValue("2s") Duration every,
            @DefaultValue("60s") Duration lease,
            @DefaultValue("8") int tries,
            @DefaultValue("10s") Duration pause) {}

    /**
     * @param every how often it is looked whom to remind
     * @param daysBeforeClosing units with something not submitted are reminded that many days
     *     before
     * @param daysOfWaiting reviewers are reminded of what was submitted that many days ago
     */
    public record Reminders(
            @DefaultValue("10m") Duration every,
            @DefaultValue({"7", "3", "1"}) List<Integer> daysBeforeClosing,
            @DefaultValue("5") int daysOfWaiting) {}
}
