package org.jixiao.application.table;

/** Ends a reading that is not wanted any more, or not here. Nothing of the document is at fault. */
public final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadingStopped() {
        super("the reading was stopped", null, false, false);
    }
}
