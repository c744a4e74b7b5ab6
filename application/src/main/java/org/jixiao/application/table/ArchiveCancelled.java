package org.jixiao.application.table;

/** Nobody wants the archive any more. */
public final class ArchiveCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
