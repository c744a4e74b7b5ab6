package org.jixiao.infrastructure.local;

/** Another process, or another part of this one, already runs the server of this directory. */
final class DirectoryInUseException extends LocalServerException {

    private static final long serialVersionUID = 1L;

    DirectoryInUseException(String chinese, String english) {
        super(chinese, english);
    }
}
