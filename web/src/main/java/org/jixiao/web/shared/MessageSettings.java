package org.jixiao.web.shared;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives templates the bundles that {@link Messages} reads. */
@Configuration(proxyBeanMethods = false)
class MessageSettings {

    @Bean
    MessageSource messageSource() {
        return Messages.SOURCE;
    }
}
