package org.jixiao.infrastructure.local;

import org.jspecify.annotations.Nullable;

/**
 * A local server could not be prepared, started or stopped; the message says what to do about it.
 */
public final class LocalServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalServerException(String chinese, String english) {
        this(chinese, english, null);
    }

    LocalServerException(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + " / " + english, cause);
    }
}
