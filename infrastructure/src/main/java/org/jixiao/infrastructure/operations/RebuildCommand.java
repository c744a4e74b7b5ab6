package org.jixiao.infrastructure.operations;

import java.util.List;
import java.util.stream.Stream;
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
 * unknown and nothing was done.
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
        List<String> wanted = Stream.of(names.split(",")).map(String::strip).toList();
        boolean known = operations.rebuildNow(wanted);
        if (known) {
            LOG.info("read models rebuilt: {}", wanted);
        } else {
            LOG.error("there is a name without a read model in {}", wanted);
        }
        System.exit(SpringApplication.exit(context, () -> known ? 0 : UNKNOWN_NAME));
    }
}
