package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jixiao.domain.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever ends an API call into a problem; pages have their own way of telling. */
@Component
class ApiProblems implements HandlerExceptionResolver, RequestRejectedHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private final ProblemWriter writer;

    ApiProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!ApiPaths.isApi(request) || response.isCommitted()) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        }
        try {
            writer.write(response, problem(request, failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** What the firewall refuses before any call is found. */
    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        if (ApiPaths.isApi(request)) {
            writer.write(response, rejected());
        } else {
            new HttpStatusRequestRejectedHandler().handle(request, response, rejected);
        }
    }

    private static Problem problem(HttpServletRequest request, Exception failure) {
        return switch (failure) {
            case ProblemException e -> e.problem();
            case Refused e -> RejectionPlaces.problem(e.rejection());
            case HttpMessageNotReadableException e -> MalformedBody.problem(e.getCause());
            case RequestRejectedException e -> rejected();
            case AuthenticationException e ->
                    Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            "unauthenticated",
                            Messages.of("api.unauthenticated"));
            case AccessDeniedException e ->
                    Problem.of(HttpStatus.FORBIDDEN, "forbidden", Messages.of("api.forbidden"));
            case NoResourceFoundException e -> unknownPath(request);
            case NoHandlerFoundException e -> unknownPath(request);
            case HttpRequestMethodNotSupportedException e ->
                    Problem.of(
                            HttpStatus.METHOD_NOT_ALLOWED,
                            "method-not-allowed",
                            Messages.of("api.method-not-allowed", e.getMethod()));
            case HttpMediaTypeNotSupportedException e ->
                    Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-media-type",
                            Messages.of("api.unsupported-media-type"));
            case HttpMediaTypeNotAcceptableException e ->
                    Problem.of(
                            HttpStatus.NOT_ACCEPTABLE,
                            "not-acceptable",
                            Messages.of("api.not-acceptable"));
            case MaxUploadSizeExceededException e ->
                    Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "content-too-large",
                            Messages.of("api.content-too-large"));
            case MultipartException e ->
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "malformed-upload",
                            Messages.of("api.malformed-upload"));
            default -> other(request, failure);
        };
    }

    private static Problem rejected() {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", Messages.of("api.rejected"));
    }

    private static Problem unknownPath(HttpServletRequest request) {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "unknown-path",
                Messages.of("api.unknown-path", request.getRequestURI()));
    }

    private static Problem other(HttpServletRequest request, Exception failure) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return Problem.of(status, "invalid-request", Messages.of("api.invalid-request"));
        }
        return unexpected(request, failure);
    }

    private static Problem unexpected(HttpServletRequest request, Exception failure) {
        String id = RequestIds.of(request);
        LOG.error("request {} failed", id, failure);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                Messages.of("api.internal-error", id));
    }
}
