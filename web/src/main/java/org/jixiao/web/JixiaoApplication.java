package org.jixiao.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Jixiao 绩效: everything below {@code org.jixiao} is wired here. */
@SpringBootApplication(scanBasePackages = "org.jixiao")
@ConfigurationPropertiesScan("org.jixiao")
public class JixiaoApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(JixiaoApplication.class, arguments);
    }
}
