package org.jixiao.infrastructure.table.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String TEXT = "项目支出绩效目标表\n合计\t1.00\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void theEncodingsOfOfficesAreRecognised(String charset) {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset))))
                .isEqualTo(new TextDecoder.Decoded(TEXT, false));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(marked).text()).isEqualTo(TEXT);
    }

    @Test
    void lineBreaksOfEverySystemBecomeOne() {
        byte[] windows = "甲\r\n乙\r丙\f丁".getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(windows).text()).isEqualTo("甲\n乙\n丙丁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void bytesThatEndInsideACharacterAreCutNotWrong(String charset) {
        byte[] whole = (TEXT + "绩").getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo(new TextDecoder.Decoded(TEXT, true));
    }

    @Test
    void anotherEncodingIsRefusedWithTheFirstWrongByte() {
        byte[] big5 = "合計 專案支出績效".getBytes(Charset.forName("Big5"));
        byte[] content = new byte[big5.length + 3];
        Arrays.fill(content, (byte) 'a');
        System.arraycopy(big5, 0, content, 3, big5.length);

        UnreadableTable refusal =
                catchThrowableOfType(UnreadableTable.class, () -> TextDecoder.decode(content));

        assertThat(refusal.complaint().code()).isEqualTo("wrong-encoding");
        assertThat(refusal.complaint().place()).isEqualTo("第 4 个字节");
    }

    @Test
    void oneWrongByteInUtf8IsRefusedNotReplaced() {
        byte[] broken = TEXT.getBytes(StandardCharsets.UTF_8);
        broken[30] = (byte) 0xFF;

        UnreadableTable refusal =
                catchThrowableOfType(UnreadableTable.class, () -> TextDecoder.decode(broken));

        assertThat(refusal.complaint().code()).isEqualTo("wrong-encoding");
    }
}
