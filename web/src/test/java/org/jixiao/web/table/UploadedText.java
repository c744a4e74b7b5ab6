package org.jixiao.web.table;

import static org.jixiao.web.testing.Browser.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jixiao.web.testing.Demo;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Uploads a made-up table by the page, as the filer of the demo. */
public final class UploadedText {

    private UploadedText() {}

    /** The address of its preview. */
    public static String of(String table, MockMvcTester pages) {
        MockMultipartFile file =
                new MockMultipartFile(
                        "file", "表.txt", "text/plain", table.getBytes(StandardCharsets.UTF_8));
        return String.valueOf(
                pages.post()
                        .uri("/imports")
                        .multipart()
                        .file(file)
                        .with(signedIn(Demo.FILER))
                        .with(csrf())
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl());
    }
}
