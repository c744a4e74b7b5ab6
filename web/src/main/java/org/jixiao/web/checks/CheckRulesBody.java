package org.jixiao.web.checks;

import java.util.EnumMap;
import java.util.Map;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.checks.CheckSetting;
import org.jixiao.domain.checks.Thresholds;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.BodyReader;
import org.jspecify.annotations.Nullable;

/**
 * Check rules as somebody wants them.
 *
 * @param settings BLOCK, WARN or OFF by check ({@code FORM}, {@code R1} to {@code R17}); checks
 *     that are not named stay as they are
 * @param fewestIndicators R15, 1 to 20
 * @param costFactor R13, 2 to 100
 * @param reason why
 */
record CheckRulesBody(
        @Nullable Map<String, @Nullable String> settings,
        @Nullable Integer fewestIndicators,
        @Nullable Integer costFactor,
        @Nullable String reason) {

    ConfigureChecks read(FiscalYear year) {
        BodyReader reader = new BodyReader();
        Map<CheckCode, CheckSetting> wanted = new EnumMap<>(CheckCode.class);
        Map<String, @Nullable String> given = settings == null ? Map.of() : settings;
        given.forEach(
                (check, setting) -> {
                    String at = "/settings/" + check;
                    wanted.put(
                            reader.name(at, check, CheckCode.FORM),
                            reader.name(at, setting, CheckSetting.WARN));
                });
        Thresholds thresholds =
                new Thresholds(
                        number(reader, "/fewestIndicators", fewestIndicators),
                        number(reader, "/costFactor", costFactor));
        ConfigureChecks command =
                new ConfigureChecks(
                        year,
                        wanted,
                        thresholds,
                        reader.text("/reason", reason, BodyReader.LONG_TEXT));
        reader.done();
        return command;
    }

    private static int number(BodyReader reader, String pointer, @Nullable Integer number) {
        return reader.value(
                pointer, number == null ? null : number.toString(), Integer::parseInt, 0);
    }
}
