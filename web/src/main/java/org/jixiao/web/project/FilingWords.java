package org.jixiao.web.project;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sentences of the editor in the language of whoever reads them. */
@Component
class FilingWords {

    private final MessageSource messages;

    FilingWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param key after {@code filing.}
     */
    String say(String key, Object... parts) {
        return messages.getMessage("filing." + key, parts, LocaleContextHolder.getLocale());
    }
}
