package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Test;

/** Documents as people make them, written here as the XML that is in them. */
class WordReadingTest {

    private static final String HEADING = paragraph("单位名称：河口镇水务所") + paragraph("单位：万元");

    private static final String[] NAMES = Tables.HEADER.split("\t");

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append(cell("", paragraph(text)));
        }
        return row.append("</w:tr>").toString();
    }

    private static String merged(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            boolean goesOn = text.equals("^");
            row.append(cell(goesOn ? "<w:vMerge/>" : "", goesOn ? "<w:p/>" : paragraph(text)));
        }
        return row.append("</w:tr>").toString();
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    private static byte[] document(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, "word/document.xml", body);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String content) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                + content
                + "</w:body></w:document>";
    }

    private static ImportedTable read(String... content) throws IOException {
        return Tables.read(document(body(HEADING + String.join("", content))));
    }

    private static String project(String name, String indicators) {
        return row(name, "1.00", "1.00", "", "", "目标。", indicators);
    }

    @Test
    void aTableIsReadByTheWordsOfItsHeader() throws IOException {
        ImportedTable table =
                read(
                        table(
                                row(NAMES),
                                row("合计", "1.00", "1.00", "", "", "", ""),
                                project("甲", Tables.CODED)));

        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.department()).isEqualTo("河口镇水务所");
        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("甲");
        assertThat(table.projects().getFirst().row()).isEqualTo(3);
        assertThat(table.projects().getFirst().indicators()).hasSize(2);
    }

    @Test
    void aTableThatGoesOnAfterAHeadingIsOneTable() throws IOException {
        ImportedTable table =
                read(
                        table(row(NAMES), project("甲", Tables.CODED)),
                        HEADING,
                        table(row(NAMES), project("乙", Tables.CODED)),
                        table(project("丙", Tables.CODED)));

        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("甲", "乙", "丙");
        assertThat(Tables.allCodes(table)).containsExactly("missing-grand-total");
    }

    @Test
    void columnsInAnotherOrderAreStillTheirOwn() throws IOException {
        String[] turned = {NAMES[6], NAMES[5], NAMES[4], NAMES[3], NAMES[2], NAMES[1], NAMES[0]};
        ImportedTable table =
                read(
                        table(row(NAMES), project("甲", Tables.CODED)),
                        table(row(turned), row(Tables.CODED, "别的。", "", "", "2.00", "2.00", "乙")));

        assertThat(table.projects().get(1).name()).isEqualTo("乙");
        assertThat(table.projects().get(1).fiscalAppropriation()).isEqualTo(Tables.of("2.00"));
        assertThat(table.projects().get(1).targetStatement()).isEqualTo("别的。");
    }

    @Test
    void cellsMergedDownwardsHoldWhatStandsBesideThem() throws IOException {
        ImportedTable table =
                read(
                        table(
                                row(NAMES),
                                row(
                                        "甲",
                                        "1.00",
                                        "1.00",
                                        "",
                                        "",
                                        "目标。",
                                        "1、1-产出指标；11-数量指标；子；年度指标值:1。"),
                                merged("^", "^", "^", "^", "^", "^", "2、1-产出指标；12-质量指标；丑；年度指标值:2。"),
                                project("乙", Tables.CODED)));

        assertThat(table.projects()).hasSize(2);
        assertThat(table.projects().getFirst().indicators()).hasSize(2);
        assertThat(table.projects().getFirst().indicators().get(1).annualValue()).isEqualTo("2");
    }

    @Test
    void whatStandsUnseenInACellThatGoesOnIsReadAndDoubted() throws IOException {
        String hidden = cell("<w:vMerge/>", paragraph("看不见的目标。"));
        String below = merged("^", "^", "^", "^", "^", "?", "^");
        ImportedTable table =
                read(
                        table(
                                row(NAMES),
                                project("甲", Tables.CODED),
                                below.replace(cell("", paragraph("?")), hidden)));

        ImportedProject project = table.projects().getFirst();
        assertThat(project.targetStatement()).endsWith("看不见的目标。");
        assertThat(Tables.codes(project.complaints())).containsExactly("hidden-cells");
        assertThat(project.doubts().getFirst().field()).isEqualTo("targetStatement");
        assertThat(project.doubts().getFirst().reason()).contains("第 3 行", "看不见的目标");
    }

    @Test
    void aHeaderOfTwoRowsIsOne() throws IOException {
        String above =
                "<w:tr>"
                        + cell("<w:vMerge w:val=\"restart\"/>", paragraph(NAMES[0]))
                        + cell("<w:gridSpan w:val=\"4\"/>", paragraph("资金"))
                        + cell("<w:vMerge w:val=\"restart\"/>", paragraph(NAMES[5]))
                        + cell("<w:vMerge w:val=\"restart\"/>", paragraph(NAMES[6]))
                        + "</w:tr>";
        String below = merged("^", NAMES[1], NAMES[2], NAMES[3], NAMES[4], "^", "^");

        ImportedTable table =
                read(
                        table(above, below, project("甲", Tables.CODED)),
                        table(above, below, project("乙", Tables.CODED)));

        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("甲", "乙");
        assertThat(Tables.allCodes(table)).containsExactly("missing-grand-total");
    }

    @Test
    void whatNobodySeesIsNotRead() throws IOException {
        String seen =
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                        + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
                        + "<w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
                        + "<mc:AlternateContent><mc:Choice><w:r><w:t>名</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t>名</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
        String row = project("@", Tables.CODED).replace(paragraph("@"), seen);

        assertThat(read(table(row(NAMES), row)).projects().getFirst().name()).isEqualTo("新名");
    }

    @Test
    void anotherTableIsLeftOutAndMentioned() throws IOException {
        ImportedTable table =
                read(
                        table(row(NAMES), project("甲", Tables.CODED)),
                        table(row("填报人", "张三"), row("审核人", "李四")),
                        paragraph("单位名称：河口镇林业站"),
                        table(row(NAMES), project("丙", Tables.CODED)));

        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("甲");
        assertThat(Tables.allCodes(table))
                .containsExactlyInAnyOrder("stray-text", "more-sheets", "missing-grand-total");
    }

    @Test
    void aTableOfPeopleWithAsManyColumnsIsNoTableOfProjects() throws IOException {
        ImportedTable table =
                read(
                        table(row(NAMES), project("甲", Tables.CODED)),
                        table(
                                row("联系人", "科室", "职务", "电话", "手机", "邮箱", "备注"),
                                row("张三", "办公室", "科员", "12345678", "", "", "")));

        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("甲");
        assertThat(Tables.codes(table.complaints())).contains("stray-text");
    }

    @Test
    void amountsBesideAMergedNameAreNotRunTogether() throws IOException {
        ImportedTable table =
                read(
                        table(
                                row(NAMES),
                                row("甲", "1.00", "1.00", "", "", "目标。", Tables.CODED),
                                merged("^", "200", "200", "^", "^", "^", "^")));

        assertThat(table.projects().getFirst().total()).isEqualTo(Tables.of("1.00"));
        assertThat(table.projects().getFirst().doubts()).isNotEmpty();
        assertThat(table.projects().get(1).confirmable()).isFalse();
    }

    @Test
    void rowsBelowAProjectGoOnWithItWhereCellsAreBlankInsteadOfMerged() throws IOException {
        ImportedTable table =
                read(
                        table(
                                row(NAMES),
                                project("甲", "1、1-产出指标；11-数量指标；子；年度指标值:1。"),
                                row("", "", "", "", "", "", "2、1-产出指标；12-质量指标；丑；年度指标值:2。")));

        assertThat(table.projects().getFirst().indicators()).hasSize(2);
        assertThat(table.projects().getFirst().doubts()).hasSize(1);
    }

    @Test
    void aDocumentWithoutTheTableOrABrokenOneIsRefusedByName() throws IOException {
        byte[] whole = document(body(table(row(NAMES), project("甲", Tables.CODED))));

        assertThat(refusal(document(body(paragraph("通知"))))).isEqualTo("not-a-table");
        assertThat(refusal(document("<w:document"))).isEqualTo("not-a-table");
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("not-a-table");
        String entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + body(table(row(NAMES), project("&e;", Tables.CODED)));
        assertThat(refusal(document(entity))).isEqualTo("not-a-table");
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(UnreadableTable.class, () -> Tables.read(content))
                .complaint()
                .code();
    }
}
