package org.jixiao.infrastructure.bulk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes this node's worker when somebody on this node starts a job. */
@Component
public class BulkBell {

    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        rung.release();
    }

    /** Waits until it rings, at most that long. */
    void await(Duration longest) throws InterruptedException {
        if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
