package org.jixiao.web.shared;

import java.util.List;
import org.jixiao.web.shared.Problem.PlaceError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells a caller in which place their JSON cannot be read, and why. */
final class MalformedBody {

    private MalformedBody() {}

    static Problem problem(@Nullable Throwable cause) {
        if (cause instanceof JacksonException unreadable) {
            return problem(unreadable);
        }
        return of(HttpStatus.BAD_REQUEST, "body-missing", "", "请求没有内容，请附上 JSON。");
    }

    private static Problem problem(JacksonException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "unknown-field",
                            pointer(unknown),
                            "没有名为“" + unknown.getPropertyName() + "”的字段，请核对拼写。");
            case InvalidFormatException format ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "value-malformed",
                            pointer(format),
                            "写法不对：“"
                                    + shortened(format.getValue())
                                    + "”。应为"
                                    + wanted(format)
                                    + "。");
            case MismatchedInputException mismatch ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "wrong-type",
                            pointer(mismatch),
                            "类型不对，应为" + wanted(mismatch) + "。");
            case InputCoercionException number ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "wrong-type",
                            pointer(number),
                            "应为整数，而且不能太大。");
            case StreamReadException syntax -> syntax(syntax);
            default -> of(HttpStatus.BAD_REQUEST, "malformed-json", pointer(cause), "这里不能读懂。");
        };
    }

    private static Problem syntax(StreamReadException syntax) {
        String place =
                "第 %d 行第 %d 列附近不是正确的 JSON。"
                        .formatted(
                                syntax.getLocation().getLineNr(),
                                syntax.getLocation().getColumnNr());
        return of(HttpStatus.BAD_REQUEST, "malformed-json", pointer(syntax), place);
    }

    private static Problem of(HttpStatus status, String code, String pointer, String detail) {
        return Problem.of(status, code, pointer.isEmpty() ? detail : pointer + "：" + detail)
                .withErrors(List.of(new PlaceError(pointer, code, detail)));
    }

    private static String wanted(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type == null) {
            return "另一种类型";
        }
        if (type == String.class) {
            return "字符串";
        }
        if (type == Boolean.class || type == boolean.class) {
            return " true 或 false";
        }
        if (type == Integer.class || type == Long.class) {
            return "整数";
        }
        return Iterable.class.isAssignableFrom(type) ? "数组" : "对象";
    }

    private static String shortened(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** RFC 6901. */
    private static String pointer(JacksonException failure) {
        StringBuilder pointer = new StringBuilder();
        for (DatabindException.Reference step : failure.getPath()) {
            pointer.append('/');
            String name = step.getPropertyName();
            if (name == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
