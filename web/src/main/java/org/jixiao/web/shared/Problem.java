package org.jixiao.web.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.shared.Rejection;
import org.springframework.http.HttpStatus;

/**
 * What the API answers when it does not do as asked (RFC 9457).
 *
 * @param type a URN of the code
 * @param title the status in Chinese
 * @param detail what is wrong and what to do, in Chinese
 * @param code stable, kebab-case
 * @param errors the places that are wrong; empty when the request is not about places
 * @param facts further members, such as {@code currentVersion}
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<PlaceError> errors,
        @JsonAnyGetter Map<String, Object> facts) {

    /**
     * One wrong place.
     *
     * @param pointer JSON pointer into the request body; a query parameter or header is written
     *     {@code #name}
     * @param code stable, kebab-case
     * @param detail in Chinese
     */
    public record PlaceError(String pointer, String code, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
        facts = Map.copyOf(facts);
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(
                "urn:jixiao:problem:" + code,
                title(status),
                status.value(),
                detail,
                code,
                List.of(),
                Map.of());
    }

    public static Problem of(Rejection rejection) {
        return of(statusOf(rejection), rejection.code(), rejection.sentence());
    }

    public Problem withErrors(List<PlaceError> places) {
        return new Problem(type, title, status, detail, code, places, facts);
    }

    public Problem withFacts(Map<String, Object> further) {
        return new Problem(type, title, status, detail, code, errors, further);
    }

    private static HttpStatus statusOf(Rejection rejection) {
        return switch (rejection.kind()) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求无法读懂";
            case UNAUTHORIZED -> "没有登录";
            case FORBIDDEN -> "没有权限";
            case NOT_FOUND -> "没有找到";
            case METHOD_NOT_ALLOWED -> "方法不适用";
            case NOT_ACCEPTABLE -> "给不出所要的格式";
            case CONFLICT -> "当前状态不允许";
            case PRECONDITION_FAILED -> "版本已经变化";
            case CONTENT_TOO_LARGE -> "内容过大";
            case UNSUPPORTED_MEDIA_TYPE -> "格式不支持";
            case UNPROCESSABLE_CONTENT -> "内容不符合要求";
            case PRECONDITION_REQUIRED -> "缺少版本";
            case SERVICE_UNAVAILABLE -> "暂时不可用";
            default -> status.is5xxServerError() ? "系统出错" : "请求不能办理";
        };
    }
}
