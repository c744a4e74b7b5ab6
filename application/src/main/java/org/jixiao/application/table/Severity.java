package org.jixiao.application.table;

/**
 * Whether a complaint stops the confirmation of its row ({@code ERROR}) or only wants to be seen.
 */
public enum Severity {
    ERROR,
    WARNING
}
