package org.jixiao.infrastructure.local;

import org.jspecify.annotations.Nullable;

/**
 * A local server could not be prepared, started or stopped; the message says what to do about it.
 */
public sealed class LocalServerException extends RuntimeException
        permits DirectoryInUseException, PortTakenException {

    private static final long serialVersionUID = 1L;

    LocalServerException(String chinese, String english) {
        this(chinese, english, null);
    }

    LocalServerException(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + " / " + english, cause);
    }
}
