package org.jixiao.web.table.imports;

import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.Counted;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading is, in words.
 *
 * @param step what is being done, with what is counted in it
 * @param advice why the document cannot be read; null unless it is refused
 */
record ReadingView(Reading reading, String step, @Nullable Advice advice) {

    private static final double MEGABYTE = 1024 * 1024;

    static ReadingView of(Reading reading) {
        return new ReadingView(
                reading,
                step(reading),
                reading.refusal() == null
                        ? null
                        : Advice.of(reading.fileName(), reading.refusal()));
    }

    private static String step(Reading reading) {
        Stage stage = reading.stage();
        if (stage == null) {
            return Messages.of("table.reading.stage.none");
        }
        String key = "table.reading.stage." + stage;
        return reading.total() == 0
                ? Messages.of(key, Counted.of(reading.done()))
                : Messages.of(key + ".of", Counted.of(reading.done()), Counted.of(reading.total()));
    }

    /** In MB. */
    public double megabytes() {
        return reading.bytes() / MEGABYTE;
    }

    public String state() {
        return reading.state().name();
    }

    public boolean moving() {
        return reading.state().isMoving();
    }

    /** Null where the end is not known. */
    public @Nullable Integer value() {
        return reading.total() == 0 ? null : reading.done();
    }

    public @Nullable Integer max() {
        return reading.total() == 0 ? null : reading.total();
    }

    public String style() {
        return switch (reading.state()) {
            case READ -> "is-REVIEWED";
            case WAITING, READING -> "is-UNDER_REVIEW";
            case CANCELLED -> "is-RETURNED";
            case REFUSED, FAILED -> "is-REJECTED";
        };
    }

    public String shape() {
        return switch (reading.state()) {
            case READ -> "✓";
            case WAITING, READING -> "◐";
            case CANCELLED -> "■";
            case REFUSED, FAILED -> "✕";
        };
    }
}
