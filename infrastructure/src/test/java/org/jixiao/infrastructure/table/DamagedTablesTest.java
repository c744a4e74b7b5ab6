package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTablesTest {

    private static final String TABULAR =
            Tables.tabular(
                    Tables.row("合计", "3.00", "", ""),
                    Tables.row("水务所", "3.00", "", ""),
                    Tables.row("    甲", "1.00", "\"目\n标。\"", Tables.UNCODED),
                    Tables.row("    乙", "2.00", "目标。", Tables.CODED));

    private static final String WRAPPED =
            Tables.wrapped(
                    "合计 3.00 3.00 0.00 0.00",
                    "    甲",
                    "工程 1.00 1.00 0.00 0.00",
                    "目标。",
                    Tables.UNCODED,
                    "    乙 2.00 2.00 0.00 0.00",
                    "目标。",
                    Tables.CODED);

    private static final List<String> INSERTS =
            List.of(
                    "\n", "\t", "\"", " ", "1.00", "合计", "、", "1、", "。", "年度指标值:", "    ", "\f",
                    "￿");

    private final Random random = new Random(2015);

    @ParameterizedTest
    @ValueSource(strings = {"tabular", "wrapped"})
    void whateverIsDamagedTheAnswerIsATableOrARefusal(String layout) {
        String whole = layout.equals("tabular") ? TABULAR : WRAPPED;
        int tables = 0;
        for (int i = 0; i < 20_000; i++) {
            String damaged = whole;
            for (int k = random.nextInt(4); k >= 0; k--) {
                damaged = damage(damaged);
            }
            tables += isTable(damaged.getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
        }
        assertThat(tables).isBetween(10_000, 20_000);
    }

    @Test
    void aDamagedWorkbookIsATableOrARefusal() {
        ImportedTable table = Tables.read(TABULAR);
        byte[] whole = new TableWriter().write(Tables.asPublic(table), TableFormat.XLSX);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            for (int k = random.nextInt(5); k >= 0; k--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            isTable(damaged);
        }
    }

    private String damage(String text) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(30));
        String insert = INSERTS.get(random.nextInt(INSERTS.size()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + insert + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(at);
            default -> text.substring(0, at) + insert + text.substring(to);
        };
    }

    private static boolean isTable(byte[] content) {
        try {
            ImportedTable table = Tables.read(content);
            assertThat(table.unit()).isEqualTo("万元");
            return true;
        } catch (UnreadableTable refusal) {
            assertThat(refusal.complaint().code()).isNotBlank();
            return false;
        }
    }
}
