package org.jixiao.web.shared;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.DefaultErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The pages under {@code templates/error}, named by status. Spring Boot leaves its resolver of them
 * out as soon as there is another one, such as that of expired sessions.
 */
@Configuration(proxyBeanMethods = false)
class ErrorPages {

    @Bean
    DefaultErrorViewResolver errorPagesByStatus(ApplicationContext context, WebProperties web) {
        return new DefaultErrorViewResolver(context, web.getResources());
    }
}
