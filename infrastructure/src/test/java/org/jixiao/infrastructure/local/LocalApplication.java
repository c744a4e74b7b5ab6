package org.jixiao.infrastructure.local;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The smallest application that starts in profile {@code local}: its bean uses the database. */
@Configuration(proxyBeanMethods = false)
class LocalApplication {

    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(LocalApplication.class);
        application.setAdditionalProfiles(LocalServersStarter.PROFILE);
        application.run(arguments);
        System.in.read();
        System.exit(0);
    }

    @Bean
    DisposableBean lastWords(Environment environment) {
        if (environment.containsProperty("fail")) {
            throw new IllegalStateException("told to fail");
        }
        String url = environment.getRequiredProperty("jixiao.database.url");
        DatabaseLogin writer =
                new DatabaseLogin(
                        url,
                        environment.getRequiredProperty("jixiao.database.writer.username"),
                        environment.getRequiredProperty("jixiao.database.writer.password"));
        System.out.println("using " + url);
        return () -> System.out.println("context closed, still " + Sql.value(writer, "SELECT 1"));
    }
}
