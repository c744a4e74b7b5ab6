package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Waits for a server's health address to say yes.
 *
 * @param health address that answers 200 when the server is ready
 * @param own whether it is our server that answers, and no other that has taken its address
 * @param alive whether waiting still makes sense
 */
record Readiness(URI health, BooleanSupplier own, BooleanSupplier alive) {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration NEWS = Duration.ofSeconds(5);
    private static final int TIMEOUT_MILLIS = 2_000;

    /** Tells every few seconds how long it has taken; false when it is over without readiness. */
    boolean within(Duration limit, Consumer<Duration> news) throws InterruptedException {
        long start = System.nanoTime();
        Duration next = NEWS;
        while (alive.getAsBoolean()) {
            if (answers() && own.getAsBoolean()) {
                return true;
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(limit) > 0) {
                return false;
            }
            if (waited.compareTo(next) >= 0) {
                news.accept(waited);
                next = next.plus(NEWS);
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
