package org.jixiao.domain.shared;

/** Why a command was refused: a stable code, and the facts as the record's own fields. */
public interface Rejection {

    /** What kind of refusal this is; the edge maps it to its own language. */
    enum Kind {
        /** The actor may not do this, whatever the state. */
        FORBIDDEN,
        /** What the command names does not exist, or not for this actor. */
        UNKNOWN,
        /** The state does not allow it now. */
        CONFLICT,
        /** The actor decided on an older version than the present one. */
        STALE,
        /** What the command says is not acceptable. */
        INVALID
    }

    /** Stable, kebab-case, part of the public contract. */
    String code();

    Kind kind();

    /** One Chinese sentence: what is wrong and what to do next. */
    String sentence();
}
