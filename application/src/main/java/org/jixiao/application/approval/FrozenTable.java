package org.jixiao.application.approval;

import org.jixiao.application.table.PublicTable;

/**
 * A disclosed table put together again from the recorded versions.
 *
 * @param sha256 of its text now
 */
public record FrozenTable(DisclosureView disclosure, PublicTable table, String sha256) {

    /** Whether it is, byte for byte, what was disclosed. */
    public boolean asDisclosed() {
        return sha256.equals(disclosure.sha256());
    }
}
