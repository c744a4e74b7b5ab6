package org.jixiao.infrastructure.operations;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operators' command: started with {@code --jixiao.rebuild=project-list,unit-tree}, the program
 * writes these read models anew and ends; its exit code is 0 when all are done, 2 when a name is
 * unknown.
 */
@Component
@ConditionalOnProperty("jixiao.rebuild")
class RebuildCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildCommand.class);
    private static final int UNKNOWN_NAME = 2;

    private final ReadModelOperations operations;
    private final ConfigurableApplicationContext context;

    RebuildCommand(ReadModelOperations operations, ConfigurableApplicationContext context) {
        this.operations = operations;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String names = context.getEnvironment().getRequiredProperty("jixiao.rebuild");
        int exitCode =
                List.of(names.split(",")).stream().map(String::strip).allMatch(this::rebuilt)
                        ? 0
                        : UNKNOWN_NAME;
        System.exit(SpringApplication.exit(context, () -> exitCode));
    }

    private boolean rebuilt(String name) {
        boolean known = operations.rebuildNow(name);
        if (known) {
            LOG.info("read model {} rebuilt", name);
        } else {
            LOG.error("there is no read model named {}", name);
        }
        return known;
    }
}
