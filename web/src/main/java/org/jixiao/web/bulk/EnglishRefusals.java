package org.jixiao.web.bulk;

import org.jixiao.application.bulk.RefusalWords;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;

/** Translates what jobs were refused while the rejection is still at hand. */
@Component
class EnglishRefusals implements RefusalWords {

    @Override
    public String english(Rejection rejection) {
        return Messages.english(rejection);
    }
}
