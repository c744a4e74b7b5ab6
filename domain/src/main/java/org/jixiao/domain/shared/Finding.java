package org.jixiao.domain.shared;

/**
 * What a check has to say about one place of a sheet.
 *
 * @param check the check's code, {@code R1} to {@code R17} or {@code FORM}
 * @param quoted the text found there, possibly empty
 * @param sentence what is wrong and what to do, in Chinese
 */
public record Finding(
        String check, Severity severity, Anchor anchor, String quoted, String sentence) {

    /** What a finding does to a submission. */
    public enum Severity {
        /** The sheet cannot be submitted. */
        BLOCK,
        /** The sheet can be submitted once the finding is acknowledged with a reason. */
        WARN,
        /** The check could not decide; a person has to look. Never a pass. */
        UNDECIDED
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }

    public boolean warns() {
        return severity == Severity.WARN;
    }
}
