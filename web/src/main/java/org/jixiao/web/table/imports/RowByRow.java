package org.jixiao.web.table.imports;

import org.jixiao.application.shared.Request;

/**
 * A confirmation is many commands. One idempotency key can stand for one command only; and none is
 * needed, since a row always becomes the same project.
 */
final class RowByRow {

    private RowByRow() {}

    static Request of(Request request) {
        return new Request(request.actor(), request.clientAddress(), request.requestId());
    }
}
