package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every value of published tables, where a checkout lies beside them. */
class PublishedTablesReadingTest {

    private static final Path TABLES = Path.of("..", "..", "shared", "tables");

    private static final Pattern VALUE =
            Pattern.compile("(?:年度|实施周期)指标值\\s*[:：]([^:：]{0,500}?)(?=；\\s*年度指标值|。\\s*\\d+、|。|$)");

    @Test
    void everyValueOfThePublishedTablesIsRead() throws IOException {
        assumeTrue(Files.isDirectory(TABLES), "no published tables beside this checkout");
        List<IndicatorValue> values = values();

        Map<String, Long> kinds =
                values.stream()
                        .map(value -> value.reading().getClass().getSimpleName())
                        .collect(
                                Collectors.groupingBy(
                                        kind -> kind, TreeMap::new, Collectors.counting()));

        System.out.println("Readings of " + values.size() + " published values: " + kinds);
        assertThat(values).hasSizeGreaterThan(2_000);
        assertThat(kinds.get("Quantity")).isGreaterThan(values.size() / 2L);
    }

    private static List<IndicatorValue> values() throws IOException {
        List<IndicatorValue> values = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file).replaceAll("[\r\n]", "");
                Matcher matcher = VALUE.matcher(text);
                while (matcher.find()) {
                    values.add(new IndicatorValue(matcher.group(1)));
                }
            }
        }
        return values;
    }
}
