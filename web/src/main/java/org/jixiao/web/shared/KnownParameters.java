package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses query parameters a call does not know: a misspelt filter must not widen a list in
 * silence.
 */
@Component
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ApiPaths.BASE + "/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod call && request.getQueryString() != null) {
            Set<String> known = known(call.getMethod());
            UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .keySet()
                    .stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> refuse(name, known));
            request.getParameterMap().forEach(KnownParameters::refuseNullCharacters);
        }
        return true;
    }

    /** Neither names nor words have them, and no database text can. */
    private static void refuseNullCharacters(String name, String[] values) {
        if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw ListParameters.wrong(name, Messages.of("api.null-character"));
        }
    }

    private static void refuse(String name, Set<String> known) {
        throw ListParameters.wrong(
                name,
                known.isEmpty()
                        ? Messages.of("api.no-parameters")
                        : Messages.of(
                                "api.unknown-parameter",
                                Messages.list(known.stream().sorted().toList())));
    }

    private static Set<String> known(Method call) {
        return Arrays.stream(call.getParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(ParameterObject.class)) {
            return Arrays.stream(parameter.getType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        RequestParam one = parameter.getAnnotation(RequestParam.class);
        if (one == null) {
            return Stream.empty();
        }
        return Stream.of(one.name().isEmpty() ? parameter.getName() : one.name());
    }
}
