package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jixiao.infrastructure.table.PaperOfTests.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReadingTest {

    private static final List<String> FIRST =
            List.of("1、1-产出指标；11-数量指标；巡查次", "数；年度指标值:≥12次。2、3-满意度指标；31-");
    private static final List<String> REST = List.of("服务对象满意度；居民满意度；年度指标值:≥90%。");
    private static final List<String> WHOLE = List.of("1、1-产出指标；11-数量指标；次数；年度指标值:9。");

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aRuledTableIsReadHoweverItsPagesLie(int rotation) throws IOException {
        try (PaperOfTests paper = new PaperOfTests(rotation)) {
            paper.heading();
            paper.header(60, true);
            paper.row(86, 120, true, project(List.of("河道巡查与", "保洁"), "1,200.50", FIRST));
            paper.next();
            paper.header(40, true);
            paper.row(66, 90, true, project(List.of(), "", REST));
            paper.row(90, 120, true, project(List.of("堤防维护"), "2.00", WHOLE));

            ImportedTable table = Tables.read(paper.content());

            assertThat(table.department()).isEqualTo("河口镇水务所");
            assertThat(Tables.allCodes(table)).containsExactly("missing-grand-total");
            assertThat(table.projects())
                    .extracting(ImportedProject::name)
                    .containsExactly("河道巡查与保洁", "堤防维护");
            ImportedProject first = table.projects().getFirst();
            assertThat(first.total()).isEqualTo(Tables.of("1200.50"));
            assertThat(first.targetStatement()).isEqualTo("改善民生，服务用户。");
            assertThat(first.indicators()).hasSize(2);
            assertThat(first.indicators().get(1).annualValue()).isEqualTo("≥90%");
            assertThat(first.confidence()).isEqualTo(Tables.of("1.00"));
        }
    }

    @Test
    void aTableWithoutLinesIsReadByItsBlanks() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, false);
            paper.row(90, 120, false, project(List.of("河道巡查与", "保洁"), "1,200.50", WHOLE));
            paper.row(126, 160, false, project(List.of("堤防维护"), "2.00", WHOLE));

            ImportedTable table = Tables.read(paper.content());

            assertThat(table.projects())
                    .extracting(ImportedProject::name)
                    .containsExactly("河道巡查与保洁", "堤防维护");
            assertThat(table.projects().get(1).fiscalAppropriation()).isEqualTo(Tables.of("2.00"));
            assertThat(table.projects().get(1).targetStatement()).isEqualTo("改善民生，服务用户。");
            assertThat(table.projects().getFirst().confidence()).isEqualTo(Tables.of("0.95"));
        }
    }

    @Test
    void whatStandsOutsideOfTheTableIsMentioned() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, true);
            paper.row(86, 120, true, project(List.of("堤防维护"), "2.00", WHOLE));
            paper.text(400, 560, "第 1 页");
            paper.text(40, 540, "注：金额含上年结转。");

            ImportedTable table = Tables.read(paper.content());

            assertThat(Tables.allCodes(table))
                    .containsExactlyInAnyOrder("stray-text", "missing-grand-total");
            assertThat(table.complaints().getFirst().place()).isEqualTo("第 1 页");
            assertThat(table.complaints().getFirst().text()).contains("上年结转");
        }
    }

    @Test
    void aSecondTableIsMentioned() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, true);
            paper.row(86, 120, true, project(List.of("堤防维护"), "2.00", WHOLE));
            paper.next();
            paper.text(40, 40, "单位名称：河口镇林业站");
            paper.header(60, true);
            paper.row(86, 120, true, project(List.of("植树"), "3.00", WHOLE));

            ImportedTable table = Tables.read(paper.content());

            assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("堤防维护");
            assertThat(Tables.allCodes(table)).contains("more-sheets");
        }
    }

    @Test
    void aTextThatIsNotWhatIsShownIsNotBelieved() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            paper.header(60, true);
            paper.row(86, 120, true, project(List.of("堤防"), "", WHOLE));
            COSDictionary said = new COSDictionary();
            said.setString(COSName.ACTUAL_TEXT, "9,000.00");
            paper.page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
            paper.text(PaperOfTests.EDGES[1] + 3, 97, "2.00");
            paper.page.endMarkedContent();

            ImportedTable table = Tables.read(paper.content());

            assertThat(table.projects().getFirst().total()).isEqualTo(Tables.of("2.00"));
        }
    }

    @Test
    void aScanIsNamed() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.line(40, 40, 700, 500);

            UnreadableTable refusal = refusal(paper.content());

            assertThat(refusal.complaint().code()).isEqualTo("unsupported-layout");
            assertThat(refusal.complaint().text()).contains("扫描");
        }
    }

    @Test
    void anEncryptedFileIsNamed() throws IOException {
        for (String password : List.of("geheim", "")) {
            try (PaperOfTests paper = new PaperOfTests(0)) {
                paper.heading();
                AccessPermission nothing = new AccessPermission();
                nothing.setCanExtractContent(false);
                paper.document.protect(new StandardProtectionPolicy("owner", password, nothing));

                UnreadableTable refusal = refusal(paper.content());

                assertThat(refusal.complaint().code()).isEqualTo("unsupported-layout");
                assertThat(refusal.complaint().text()).contains("加密");
            }
        }
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            paper.heading();
            byte[] whole = paper.content();

            UnreadableTable refusal = refusal(Arrays.copyOf(whole, whole.length - 3000));

            assertThat(refusal.complaint().code()).isEqualTo("not-a-table");
            assertThat(refusal.complaint().text()).contains("不完整");
        }
    }

    /** A map from codes to characters that would be filled in four billion times. */
    @Test
    void aRangeOfAllCodesIsReadAsFarAsItMakesSense() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0);
                PDDocument document = Loader.loadPDF(oneRow(paper))) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                COSBase map =
                        object instanceof COSDictionary font
                                ? font.getDictionaryObject(COSName.TO_UNICODE)
                                : null;
                if (map instanceof COSStream stream) {
                    spoil(stream);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(Tables.read(bytes.toByteArray()).projects())
                    .extracting(ImportedProject::name)
                    .containsExactly("堤防维护");
        }
    }

    private static byte[] oneRow(PaperOfTests paper) throws IOException {
        paper.heading();
        paper.header(60, true);
        paper.row(86, 120, true, project(List.of("堤防维护"), "2.00", WHOLE));
        return paper.content();
    }

    private static void spoil(COSStream stream) throws IOException {
        String map;
        try (InputStream content = stream.createInputStream()) {
            map = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String endless = "1 beginbfrange\n<00000000> <FFFFFFFF> <0041>\nendbfrange\nendcmap";
        try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(map.replace("endcmap", endless).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void aFileWithADamagedPartIsNamed() throws IOException {
        try (PaperOfTests paper = new PaperOfTests(0)) {
            byte[] content = oneRow(paper);
            String text = new String(content, StandardCharsets.ISO_8859_1);
            int first = text.indexOf("stream") + 40;
            for (int i = first; i < first + 20; i++) {
                byte[] damaged = content.clone();
                damaged[i] ^= 1;
                assertThat(refusal(damaged).complaint().code()).isEqualTo("not-a-table");
            }
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                byte[] blanks = new byte[1024 * 1024];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 300; i++) {
                    content.appendRawCommands(blanks);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(bytes.size()).isLessThan(1024 * 1024);
            assertThat(refusal(bytes.toByteArray()).complaint().code()).isEqualTo("too-large");
        }
    }

    private static UnreadableTable refusal(byte[] content) {
        return catchThrowableOfType(UnreadableTable.class, () -> Tables.read(content));
    }
}
