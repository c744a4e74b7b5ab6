package org.jixiao.web.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jixiao.application.shared.Today;

/** Points in time as the API writes them: ISO-8601 with an offset. */
public final class Instants {

    private Instants() {}

    /** In Chinese time. */
    public static OffsetDateTime show(Instant instant) {
        return instant.atZone(Today.CHINA).toOffsetDateTime();
    }

    /**
     * @throws IllegalArgumentException with a message for the caller, when there is no offset or no
     *     date
     */
    public static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(Messages.of("api.instant", text), malformed);
        }
    }

    /**
     * @throws IllegalArgumentException with a message for the caller, when it is no date
     */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(Messages.of("api.date", text), malformed);
        }
    }
}
