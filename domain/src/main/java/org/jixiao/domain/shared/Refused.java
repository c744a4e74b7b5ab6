package org.jixiao.domain.shared;

/** The one exception by which a command is refused; nothing has been recorded. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public Refused(Rejection rejection) {
        super(rejection.code() + ": " + rejection.sentence(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
