package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.nio.charset.StandardCharsets;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SheetFilesTest {

    @Autowired Browser browser;
    @Autowired Story story;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    @ParameterizedTest
    @CsvSource({
        "sheet, pdf, application/pdf, %PDF",
        "review-sheet, pdf, application/pdf, %PDF",
        "sheet, docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "review-sheet, docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK"
    })
    void theFormsAreFilesOfTheirKind(String form, String format, String type, String beginning) {
        ProjectId id = story.draft();

        MvcTestResult file =
                browser.open("filer-centre", "/projects/" + id + "/" + form + "?format=" + format);

        assertThat(file).hasStatusOk().hasContentType(type);
        byte[] content = file.getResponse().getContentAsByteArray();
        assertThat(new String(content, 0, 4, StandardCharsets.ISO_8859_1)).startsWith(beginning);
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("attachment", "." + format, "filename*=UTF-8''%E7%BB%A9");
    }

    @Test
    void anotherFormatOrAProjectElsewhereIsNotFound() {
        ProjectId id = story.draft();

        assertThat(browser.open("filer-centre", "/projects/" + id + "/sheet?format=xlsx"))
                .hasStatus(404);
        assertThat(browser.open("filer-panyu", "/projects/" + id + "/sheet")).hasStatus(404);
    }

    @Test
    void thePageOffersBothFormsInBothFormats() {
        ProjectId id = story.draft();

        assertThat(text(browser.open("filer-centre", "/projects/" + id)))
                .contains(
                        "/projects/" + id + "/sheet?format=docx",
                        "/projects/" + id + "/sheet?format=pdf",
                        "/projects/" + id + "/review-sheet?format=docx",
                        "/projects/" + id + "/review-sheet?format=pdf");
    }
}
