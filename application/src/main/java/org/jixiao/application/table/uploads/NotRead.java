package org.jixiao.application.table.uploads;

/** A document that somebody waited for was not read: it was cancelled, or given up. It is kept. */
public final class NotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reading reading;

    NotRead(Reading reading) {
        super("upload " + reading.upload() + " was not read: " + reading.state());
        this.reading = reading;
    }

    public Reading reading() {
        return reading;
    }
}
