package org.jixiao.domain.checks;

/** What a finding of a check does to a submission. */
public enum CheckSetting {
    /** It has to be put right first. */
    BLOCK,
    /** It is acknowledged with a reason. */
    WARN,
    /** The check is not run. */
    OFF
}
