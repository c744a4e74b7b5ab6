package org.jixiao.web.shared;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;
import org.jixiao.application.shared.Request;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's own description says beside its calls. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String BEARER = "bearer";
    private static final String CONVENTIONS =
            """
            约定：UTF-8 的 JSON；金额为以元为单位的小数字符串（"28809200.00"）；时间为带时区的 ISO-8601。
            读取一个项目得到 ETag，办理时放在 If-Match 中：不带为 428，版本已变为 412（附当前版本和其间的改动）。
            办理可带 Idempotency-Key：相同的请求重复发送得到第一次的答复，并有 Idempotent-Replay: true。
            出错为 application/problem+json，code 稳定不变，errors 用 JSON pointer 指出每一处；不认识的字段一律拒绝。
            代理他人时，每次请求带 Jixiao-On-Behalf-Of: 委托人的人员标识；没有有效的委托为 403。
            管辖范围之外的项目为 404。列表参数为 page（从 0 开始）、size（不超过 200）、sort（前加 - 为倒序）。
            """;

    static {
        // Comes from the token and the connection, not from the caller's parameters.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Request.class);
    }

    /** A nested type goes by its outer type's name too, so that every shape has its own. */
    private static final class OwnNames extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            Class<?> outer = type.getDeclaringClass();
            String name = super.nameForClass(type, options);
            return outer == null ? name : nameForClass(outer, options) + name;
        }
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new OwnNames());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("绩效 Jixiao：项目支出绩效目标").version("1").description(CONVENTIONS))
                .components(
                        new Components()
                                .addSchemas(
                                        DescribedOperations.PROBLEM, DescribedOperations.problem())
                                .addSecuritySchemes(
                                        BEARER,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("JWT")
                                                .description(
                                                        "Keycloak 域 jixiao 的访问令牌，audience 为 jixiao")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
