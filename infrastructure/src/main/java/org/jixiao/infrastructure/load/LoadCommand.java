package org.jixiao.infrastructure.load;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Started with {@code --jixiao.load.projects=100000}, the program fills an <b>empty</b> system and
 * ends: exit code 0 when it is filled, 3 when there was something in it. The same number and {@code
 * jixiao.load.seed} make the same projects on any day, but for the instants.
 */
@Component
@ConditionalOnProperty("jixiao.load.projects")
class LoadCommand implements ApplicationRunner {

    private static final int NOT_EMPTY = 3;

    private final LoadFill fill;
    private final ConfigurableApplicationContext context;

    LoadCommand(LoadFill fill, ConfigurableApplicationContext context) {
        this.fill = fill;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Environment settings = context.getEnvironment();
        boolean filled =
                fill.fill(
                        settings.getRequiredProperty("jixiao.load.projects", Integer.class),
                        settings.getProperty("jixiao.load.seed", Long.class, 1L));
        System.exit(SpringApplication.exit(context, () -> filled ? 0 : NOT_EMPTY));
    }
}
