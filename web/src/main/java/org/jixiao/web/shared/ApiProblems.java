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
    private static final Problem REJECTED =
            Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "请求的地址或请求头含有不允许的写法，请检查后重发。");
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
            writer.write(response, REJECTED);
        } else {
            new HttpStatusRequestRejectedHandler().handle(request, response, rejected);
        }
    }

    private static Problem problem(HttpServletRequest request, Exception failure) {
        return switch (failure) {
            case ProblemException e -> e.problem();
            case Refused e -> RejectionPlaces.problem(e.rejection());
            case HttpMessageNotReadableException e -> MalformedBody.problem(e.getCause());
            case RequestRejectedException e -> REJECTED;
            case AuthenticationException e ->
                    Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "请带有效的访问令牌再来。");
            case AccessDeniedException e ->
                    Problem.of(HttpStatus.FORBIDDEN, "forbidden", "您的角色不能这样操作。请由有相应角色的人员登录后操作。");
            case NoResourceFoundException e -> unknownPath(request);
            case NoHandlerFoundException e -> unknownPath(request);
            case HttpRequestMethodNotSupportedException e ->
                    Problem.of(
                            HttpStatus.METHOD_NOT_ALLOWED,
                            "method-not-allowed",
                            "这个地址不接受 " + e.getMethod() + "，可用的方法见 Allow。");
            case HttpMediaTypeNotSupportedException e ->
                    Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-media-type",
                            "内容格式不支持，请用 Content-Type: application/json。");
            case HttpMediaTypeNotAcceptableException e ->
                    Problem.of(
                            HttpStatus.NOT_ACCEPTABLE,
                            "not-acceptable",
                            "这里只能给出 application/json。");
            case MaxUploadSizeExceededException e ->
                    Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "上传的文件不能超过 50 MB。");
            case MultipartException e ->
                    Problem.of(HttpStatus.BAD_REQUEST, "malformed-upload", "上传的内容不能读懂。");
            default -> other(request, failure);
        };
    }

    private static Problem unknownPath(HttpServletRequest request) {
        return Problem.of(
                HttpStatus.NOT_FOUND, "unknown-path", "没有这个地址：" + request.getRequestURI());
    }

    private static Problem other(HttpServletRequest request, Exception failure) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return Problem.of(status, "invalid-request", "请求不完整或写法不对，请对照接口文档。");
        }
        return unexpected(request, failure);
    }

    private static Problem unexpected(HttpServletRequest request, Exception failure) {
        String id = RequestIds.of(request);
        LOG.error("request {} failed", id, failure);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "系统出错，您的操作可能没有完成。请稍后查看，并把请求编号 " + id + " 告诉系统管理员。");
    }
}
