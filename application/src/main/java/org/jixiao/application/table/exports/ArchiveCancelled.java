package org.jixiao.application.table.exports;

/** Nobody wants the archive any more. */
public final class ArchiveCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
