package org.jixiao.domain.shared;

import java.util.List;

/**
 * What a check has to say about one place of a sheet. The words for it, in each language, stand at
 * the edge under the finding's key: what is wrong, and what to write instead.
 *
 * @param check the check's code, {@code R1} to {@code R17} or {@code FORM}
 * @param quoted the text found there, possibly empty
 * @param key stable name of what is wrong, such as {@code R7.unit-missing}
 * @param arguments what the words for that key speak of, in order, free of any language's words
 *     beyond what stands on the sheet
 */
public record Finding(
        String check,
        Severity severity,
        Anchor anchor,
        String quoted,
        String key,
        List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

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
