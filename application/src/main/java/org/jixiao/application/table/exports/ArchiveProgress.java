package org.jixiao.application.table.exports;

/** Is told how far an archive has come, and may end it. */
public interface ArchiveProgress {

    /** How many tables it may come to at most. */
    void total(int tables);

    /**
     * One more table was looked at.
     *
     * @param projects how many are in the files so far
     * @param files how many there are so far
     * @param left how many tables this format cannot hold, so far
     */
    void done(int projects, int files, int left);

    /** Whether nobody wants it any more. */
    boolean cancelled();
}
