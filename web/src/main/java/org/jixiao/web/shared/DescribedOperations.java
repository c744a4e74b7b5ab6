package org.jixiao.web.shared;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Tells of each call what all calls of its kind have in common: headers and refusals. */
@Component
class DescribedOperations implements OperationCustomizer {

    static final String PROBLEM = "Problem";

    /** What every call can be refused with. */
    private static final Set<HttpStatus> ALWAYS =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Parameter> parameters =
                operation.getParameters() == null ? List.of() : operation.getParameters();
        operation.addParametersItem(onBehalfOf());
        boolean reads = handler.hasMethodAnnotation(GetMapping.class);
        boolean versioned = parameters.stream().anyMatch(DescribedOperations::isIfMatch);
        Set<HttpStatus> refusals = new TreeSet<>(ALWAYS);
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            refusals.add(HttpStatus.NOT_FOUND);
        }
        if (!reads) {
            refusals.add(HttpStatus.CONFLICT);
            refusals.add(HttpStatus.UNPROCESSABLE_CONTENT);
            operation.addParametersItem(idempotencyKey());
        }
        if (versioned) {
            parameters.stream()
                    .filter(DescribedOperations::isIfMatch)
                    .forEach(DescribedOperations::required);
            refusals.add(HttpStatus.PRECONDITION_FAILED);
            refusals.add(HttpStatus.PRECONDITION_REQUIRED);
            ApiResponse done = operation.getResponses().get("200");
            if (done != null) {
                done.addHeaderObject("ETag", tag());
            }
        }
        refusals.forEach(status -> refusal(operation, status));
        return operation;
    }

    private static boolean isIfMatch(Parameter parameter) {
        return IfMatch.HEADER.equals(parameter.getName());
    }

    private static void required(Parameter ifMatch) {
        ifMatch.required(true).description("所依据的版本，即读取项目时 ETag 的值").example("\"7\"");
    }

    private static Header tag() {
        return new Header().description("办理后的版本").schema(new StringSchema().example("\"8\""));
    }

    private static Parameter onBehalfOf() {
        return new HeaderParameter()
                .name(OnBehalfOf.HEADER)
                .required(false)
                .description("代理：委托人的人员标识。以委托人的单位和角色办理，记录两人；现在没有这样的委托时为 403 no-delegation-now")
                .schema(new StringSchema().minLength(1).maxLength(100));
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .required(false)
                .description("相同的请求重复发送时得到第一次的答复，并有 Idempotent-Replay: true")
                .schema(new StringSchema().minLength(1).maxLength(100));
    }

    private static void refusal(Operation operation, HttpStatus status) {
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(status.value()),
                        new ApiResponse()
                                .description(Problem.title(status))
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                        new io.swagger.v3.oas.models.media
                                                                        .MediaType()
                                                                .schema(
                                                                        new Schema<>()
                                                                                .$ref(PROBLEM)))));
    }

    /** The shape of {@link Problem}. */
    static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("URN，以 code 结尾"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("错在哪里、如何改正"))
                .addProperty("code", new StringSchema().description("稳定不变"))
                .addProperty("errors", new ArraySchema().items(place()))
                .required(List.of("type", "title", "status", "detail", "code", "errors"))
                .additionalProperties(true)
                .description("另有与 code 相应的成员，例如 stale-version 的 currentVersion、changes、events");
    }

    private static Schema<?> place() {
        return new ObjectSchema()
                .addProperty(
                        "pointer", new StringSchema().description("JSON pointer；查询参数和请求头写作 #名称"))
                .addProperty("code", new StringSchema())
                .addProperty("detail", new StringSchema());
    }
}
