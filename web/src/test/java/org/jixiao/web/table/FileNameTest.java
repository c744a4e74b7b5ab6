package org.jixiao.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(FileName.plain("目标表\u202Exslx.exe")).isEqualTo("目标表xslx.exe");
        assertThat(FileName.plain(" 一\u2067二\u2069\u200F三\n\u2028四\u0000 ")).isEqualTo("一二三四");
        assertThat(FileName.plain("\uD842\uDFB7田 2025（初稿）.xlsx"))
                .isEqualTo("\uD842\uDFB7田 2025（初稿）.xlsx");
        assertThat(FileName.plain("\uD842")).isEmpty();
    }

    @Test
    void downloadsBearSuchNamesOnly() {
        assertThat(TableFile.disposition("report.txt", "表\u202E一.txt"))
                .isEqualTo(
                        "attachment; filename=\"report.txt\"; filename*=UTF-8''%E8%A1%A8%E4%B8%80.txt");
    }
}
