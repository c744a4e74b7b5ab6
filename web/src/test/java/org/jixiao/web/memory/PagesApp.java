package org.jixiao.web.memory;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.operations.ProjectionStatus;
import org.jixiao.application.operations.Projections;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.application.statistics.PastSummaries;
import org.jixiao.domain.checks.FormCheck;
import org.jixiao.domain.project.SheetCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages alone, over memory; a cookie {@code as} says who is signed in. No annotation makes it a
 * component, so that no other test's scan finds it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@EnableMethodSecurity
@ComponentScan({
    "org.jixiao.web.shared",
    "org.jixiao.web.project",
    "org.jixiao.web.review",
    "org.jixiao.web.approval",
    "org.jixiao.web.audit",
    "org.jixiao.web.statistics",
    "org.jixiao.web.organization",
    "org.jixiao.web.operations"
})
public class PagesApp implements WebMvcConfigurer {

    public static void main(String[] args) {
        SpringApplication.run(PagesApp.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    Story story(ProjectFiling filing, Dispatcher dispatcher) {
        return new Story(filing, dispatcher);
    }

    @Bean
    Browser browser(ObjectProvider<MockMvcTester> mvc) {
        return new Browser(mvc);
    }

    @Bean
    MemoryJixiao memory(Clock clock) {
        return new MemoryJixiao(clock);
    }

    @Bean
    MemoryReads reads(MemoryJixiao memory) {
        return new MemoryReads(memory);
    }

    @Bean
    Dispatcher dispatcher(MemoryJixiao memory) {
        return new Dispatcher(new MemoryCommandBus(memory));
    }

    @Bean
    ProjectFiling filing(Dispatcher dispatcher, MemoryJixiao memory) {
        return new ProjectFiling(dispatcher, memory.numbers());
    }

    @Bean
    BulkDecisions bulk(Dispatcher dispatcher) {
        return new BulkDecisions(dispatcher);
    }

    @Bean
    ProjectHistory history(MemoryJixiao memory) {
        return new ProjectHistory(memory);
    }

    @Bean
    PastSummaries pastSummaries(MemoryReads reads, MemoryJixiao memory) {
        return new PastSummaries(reads, new PastProjects(reads, memory), memory);
    }

    @Bean
    ProjectActions actions(MemoryJixiao memory, Clock clock) {
        return new ProjectActions(memory, clock);
    }

    @Bean
    SheetCheck check() {
        return new FormCheck();
    }

    @Bean
    Projections projections() {
        return new Projections() {
            @Override
            public List<ProjectionStatus> status() {
                return List.of(
                        new ProjectionStatus("projects", "项目清单", 14, 0, null, null),
                        new ProjectionStatus("inbox", "待办", 9, 0, 40, null));
            }

            @Override
            public boolean rebuild(String name) {
                return true;
            }
        };
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(
                        (request, response, next) -> {
                            signIn(who((HttpServletRequest) request));
                            next.doFilter(request, response);
                        },
                        AuthorizationFilter.class)
                .build();
    }

    private static void signIn(String username) {
        var authorities =
                People.of(username).roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.code()))
                        .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(username, "", authorities));
    }

    private static String who(HttpServletRequest request) {
        if (request.getParameter("as") != null) {
            return request.getParameter("as");
        }
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> "as".equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("filer-centre");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
                new HandlerMethodArgumentResolver() {
                    @Override
                    public boolean supportsParameter(MethodParameter parameter) {
                        return parameter.getParameterType() == Request.class;
                    }

                    @Override
                    public Object resolveArgument(
                            MethodParameter parameter,
                            ModelAndViewContainer container,
                            NativeWebRequest request,
                            WebDataBinderFactory binders) {
                        return new Request(
                                People.of(who(request.getNativeRequest(HttpServletRequest.class))),
                                "10.1.2.3",
                                "request-1");
                    }
                });
    }
}
