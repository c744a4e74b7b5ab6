package org.jixiao.web.identity;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every controller method ask for a {@link org.jixiao.application.shared.Request}. */
@Configuration(proxyBeanMethods = false)
class RequestArguments implements WebMvcConfigurer {

    private final RequestResolver requests;

    RequestArguments(RequestResolver requests) {
        this.requests = requests;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(requests);
    }
}
