package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.domain.approval.DisclosureCommand;
import org.jixiao.domain.approval.DisclosureEvent;
import org.jixiao.domain.checks.CheckRulesCommand;
import org.jixiao.domain.checks.CheckRulesEvent;
import org.jixiao.domain.delegation.DelegationCommand;
import org.jixiao.domain.delegation.DelegationEvent;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.junit.jupiter.api.Test;

/** The map of the README leads from every command to every event. */
class ReadmeTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` [^|]*\\| [^|]*\\| ([^|]+) \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyCommandHasOneRowAndEveryEventStandsInOne() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(ROW.matcher(readme).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        names(
                                ProjectCommand.class,
                                UnitTreeCommand.class,
                                RoundCommand.class,
                                DelegationCommand.class,
                                DisclosureCommand.class,
                                CheckRulesCommand.class));
        assertThat(
                        ROW.matcher(readme)
                                .results()
                                .flatMap(row -> NAME.matcher(row.group(2)).results())
                                .map(event -> event.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        names(
                                ProjectEvent.class,
                                UnitTreeEvent.class,
                                RoundEvent.class,
                                DelegationEvent.class,
                                DisclosureEvent.class,
                                CheckRulesEvent.class));
    }

    private static List<String> names(Class<?>... vocabularies) {
        return Stream.of(vocabularies).flatMap(type -> Vocabulary.namesOf(type).stream()).toList();
    }
}
