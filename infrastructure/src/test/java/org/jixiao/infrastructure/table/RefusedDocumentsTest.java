package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDocumentsTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private static String refusal(byte[] content) {
        UnreadableTable refusal =
                catchThrowableOfType(UnreadableTable.class, () -> Tables.read(content));
        assertThat(refusal).isNotNull();
        assertThat(refusal.complaint().text()).isNotBlank();
        return refusal.complaint().code();
    }

    private static String refusal(String content) {
        return refusal(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoTableIsNotReadAsOne() {
        assertThat(refusal("")).isEqualTo("not-a-table");
        assertThat(refusal("   \n\n")).isEqualTo("not-a-table");
        assertThat(refusal("a letter, nothing else")).isEqualTo("not-a-table");
        assertThat(refusal(new byte[1000])).isEqualTo("not-a-table");
        assertThat(refusal("姓名\t年龄\n张三\t30\n")).isEqualTo("not-a-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><td>项目名称</td></tr></table></html>",
                "  <?xml version=\"1.0\"?><Workbook/>",
                "{\\rtf1 项目名称}"
            })
    void markupIsNamedAndWhatToDoWithIt(String content) {
        assertThat(refusal(content)).isEqualTo("unsupported-layout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：元", "（单位：元）", "金额：元", "人民币：千元", "计量单位：元", "货币单位 元", "单位：亿元"})
    void amountsThatAreNotInWanAreRefusedHoweverTheHeadingSaysIt(String heading) {
        String table = Tables.tabular(Tables.row("河道巡查", "1,000.00", "保持河道畅通。", Tables.UNCODED));

        assertThat(refusal(table.replace("单位：万元", heading))).isEqualTo("unsupported-layout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计（元）", "总计(单位：元)", "总计（千元）"})
    void amountsThatAreNotInWanAreRefusedWhereTheirColumnSaysIt(String column) {
        String table = Tables.tabular(Tables.row("河道巡查", "1,000.00", "保持河道畅通。", Tables.UNCODED));

        assertThat(refusal(table.replace("总计", column))).isEqualTo("unsupported-layout");
        assertThat(Tables.read(table.replace("总计", "总计（万元）")).projects()).hasSize(1);
    }

    @Test
    void anotherUnitFurtherDownIsNotOverlooked() {
        String table =
                Tables.wrapped(
                        "河道巡查 10.00 10.00 0.00 0.00",
                        "保持河道畅通。",
                        "1、产出指标：巡查次数，年度指标值：≥12次。",
                        "单位名称：河口镇水务所 单位：元",
                        "水泵维护 30.00 30.00 0.00 0.00",
                        "水泵完好。",
                        "1、产出指标：维护次数，年度指标值：≥12次。");

        assertThat(refusal(table)).isEqualTo("unsupported-layout");
    }

    @Test
    void columnsSideBySideAreNotReadAsWrappedRows() {
        String beside =
                """
                             项目支出绩效目标表
                单位名称：河口镇水务所                        单位：万元
                项目名称（资金使用单位）   总计      财政拨款   财政专户拨款   其他资金     绩效目标          绩效指标
                河道巡查              10.00   10.00   0.00     0.00   保持河道     1、产出指标：巡查次
                经费                                             畅通，按月    数，年度指标值：
                                                               巡查。      ≥12次。2、满意度
                                                                         指标：居民满意度，
                                                                         年度指标值：≥90%。
                """;

        assertThat(refusal(beside)).isEqualTo("unsupported-layout");
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(20250101);
        for (int i = 0; i < 500; i++) {
            byte[] content = new byte[random.nextInt(2000)];
            random.nextBytes(content);
            assertThat(refusal(content)).isIn("not-a-table", "wrong-encoding");
        }
    }

    @Test
    void otherKindsOfDocumentAreNamed() throws IOException {
        assertThat(refusal("%PDF-1.7 …")).isEqualTo("not-a-table");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo("unsupported-layout");
        assertThat(refusal(zip("ppt/presentation.xml", new byte[10])))
                .isEqualTo("unsupported-layout");
        assertThat(refusal(zip("word/document.xml", new byte[10]))).isEqualTo("not-a-table");
        assertThat(refusal(zip("xl/workbook.xml", new byte[10]))).isEqualTo("not-a-table");
        assertThat(refusal(Arrays.copyOf(zip("xl/workbook.xml", new byte[5000]), 60)))
                .isEqualTo("not-a-table");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", new byte[300 * MEGABYTE]);

        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(refusal(bomb)).isEqualTo("too-large");
    }

    @Test
    void aDocumentAboveTheLimitIsNotLookedAt() {
        UnreadableTable refusal =
                catchThrowableOfType(
                        UnreadableTable.class,
                        () -> new TableReader(100).read(new byte[101], "大表.txt"));

        assertThat(refusal.complaint().code()).isEqualTo("too-large");
        assertThat(refusal.complaint().text()).contains("大表.txt", "101", "100");
    }

    @Test
    void fiftyMegabytesOfGarbageAreRefusedWithinSeconds() {
        byte[] digits = new byte[50 * MEGABYTE];
        Arrays.fill(digits, (byte) '1');
        byte[] commas = "1、".repeat(12 * MEGABYTE).getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeout(
                SECONDS,
                () -> {
                    assertThat(refusal(digits)).isEqualTo("not-a-table");
                    assertThat(refusal(commas)).isEqualTo("not-a-table");
                });
    }

    @Test
    void aTableWithMillionsOfCellsIsRefusedBeforeItFillsTheMemory() {
        String cells = "1\t".repeat(10) + "\n";
        assertThat(refusal(Tables.tabular(cells.repeat(200_000)))).isEqualTo("too-large");
        assertThat(refusal(Tables.wrapped("1\n".repeat(1_600_000)))).isEqualTo("too-large");
    }

    @Test
    void aWrappedTextOfMoreRowsThanAnyTableHasIsRefused() {
        assertThat(refusal(Tables.wrapped("甲 1.00 1.00 0.00 0.00\n".repeat(200_001))))
                .isEqualTo("too-large");
    }

    @Test
    void linesOfAWrappedTextAreNotTakenForRows() {
        String rows =
                "甲 1.00 1.00 0.00 0.00\n完成。\n1、产出指标：数量，年度指标值：≥1项。\n" + "说明。\n".repeat(300_000);
        assertThat(Tables.read(Tables.wrapped(rows)).projects()).hasSize(1);
    }

    @Test
    void aHugeLineInsideATableIsReadInOnePass() {
        String[] fillings = {
            "年年年年年度指标值", "1、", "1、1-产出指标；", "\"\"\"", "   \u3000", "年 度 指 标 值 :", "：；，。", "9,"
        };
        for (String filling : fillings) {
            String huge = filling.repeat(4 * MEGABYTE / filling.length());
            Assertions.assertTimeout(
                    SECONDS,
                    () -> {
                        Tables.read(Tables.tabular(Tables.row("甲", huge, huge, "")));
                        Tables.read(
                                Tables.tabular(
                                        Tables.row("甲", "1.00", "目标。", Tables.CODED + huge)));
                        Tables.read(Tables.wrapped("甲 1.00 1.00 0.00 0.00", "1、" + huge));
                    },
                    filling);
        }
    }
}
