package org.jixiao.web.table.imports;

import java.util.function.IntFunction;

/** Addresses of the other pages of one of several lists on a page. */
record Pager(IntFunction<String> addresses) {

    public String atPage(int page) {
        return addresses.apply(page);
    }
}
