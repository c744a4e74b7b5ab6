package org.jixiao.domain.shared;

import java.util.Locale;

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

    /**
     * Stable, kebab-case, part of the public contract: the record's own name, so one that is
     * renamed must say its code itself.
     */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<!^)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    Kind kind();

    /** Refused whatever the state. */
    interface Forbidden extends Rejection {
        @Override
        default Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Refused as there is no such thing, or not for this actor. */
    interface Unknown extends Rejection {
        @Override
        default Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** Refused as things stand now. */
    interface Conflict extends Rejection {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Refused as decided on an older version. */
    interface Stale extends Rejection {
        @Override
        default Kind kind() {
            return Kind.STALE;
        }
    }

    /** Refused for what the command says. */
    interface Invalid extends Rejection {
        @Override
        default Kind kind() {
            return Kind.INVALID;
        }
    }

    /** One Chinese sentence: what is wrong and what to do next. */
    String sentence();
}
