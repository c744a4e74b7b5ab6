package org.jixiao.infrastructure.fuzz;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Looks over the shoulder of the thread that reads, and notes where it is when a case lasts. */
final class Watch implements AutoCloseable {

    private static final long GLANCE_MILLIS = 200;

    private final Duration most;
    private final Thread reading = Thread.currentThread();
    private final AtomicLong since = new AtomicLong();
    private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
    private final Thread watching =
            Thread.ofPlatform().daemon().name("fuzz-watch").start(this::look);

    private volatile long current;

    Watch(Duration most) {
        this.most = most;
    }

    void begins(long number) {
        current = number;
        since.set(System.nanoTime());
    }

    /** How long the case took. */
    long ends() {
        return System.nanoTime() - since.getAndSet(0);
    }

    /** Where the reader was in cases that lasted too long; printed at once, lest it never ends. */
    ConcurrentLinkedQueue<String> seen() {
        return seen;
    }

    private void look() {
        long told = -1;
        while (!Thread.currentThread().isInterrupted()) {
            long from = since.get();
            if (from != 0 && current != told && System.nanoTime() - from > most.toNanos()) {
                told = current;
                note(told);
            }
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    private void note(long number) {
        StringBuilder where = new StringBuilder("case " + number + " lasts longer than " + most);
        for (StackTraceElement frame : reading.getStackTrace()) {
            where.append("\n    at ").append(frame);
        }
        seen.add(where.toString());
        System.out.println(where);
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
