package org.jixiao.web.notices;

import java.util.UUID;
import org.jixiao.web.shared.ListParameters;

/** Reads the id of a notice or message. */
final class NoticeIds {

    private NoticeIds() {}

    static UUID parse(String text) {
        return ListParameters.required("id", text, UUID::fromString, "应为 UUID。");
    }
}
