package org.jixiao.web.bulk;

import java.util.List;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.PageController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every list which actions to offer below it. */
@ControllerAdvice(annotations = PageController.class)
class BulkOffers {

    @ModelAttribute("bulkActions")
    List<BulkAction> actions(Request request) {
        return BulkAction.of(request.actor());
    }
}
