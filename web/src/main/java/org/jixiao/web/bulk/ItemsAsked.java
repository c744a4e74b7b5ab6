package org.jixiao.web.bulk;

import org.jixiao.application.bulk.BulkJobItem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which items of a job a page shows, as it stands in the address.
 *
 * @param from the address of the list where the projects were chosen
 */
public record ItemsAsked(
        String job, @Nullable String state, @Nullable Integer page, @Nullable String from) {

    BulkJobItem.@Nullable State wanted() {
        return state == null || state.isEmpty() ? null : BulkJobItem.State.valueOf(state);
    }

    int number() {
        return page == null ? 0 : Math.max(0, page);
    }

    /** The list to go back to. */
    public String back() {
        return new SelectionForm(null, null, null, from).back();
    }

    /** The same items on another page, as the pager asks for it. */
    public String atPage(int number) {
        return address(state, number);
    }

    /** Only the items that came to this; empty text for all. */
    public String only(String wanted) {
        return address(wanted, 0);
    }

    private String address(@Nullable String wanted, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/bulk-jobs/" + job);
        if (wanted != null && !wanted.isEmpty()) {
            address.queryParam("state", wanted);
        }
        if (number > 0) {
            address.queryParam("page", number);
        }
        return address.build().encode().toUriString();
    }
}
