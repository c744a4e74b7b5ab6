package org.jixiao.web.memory;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages and sends forms as one of {@link People}. */
public class Browser {

    private final ObjectProvider<MockMvcTester> mvc;

    Browser(ObjectProvider<MockMvcTester> mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult open(String username, String address) {
        return mvc.getObject().get().uri(address).cookie(new Cookie("as", username)).exchange();
    }

    /**
     * @param fields names and values in turn
     */
    public MvcTestResult send(String username, String address, String... fields) {
        var request = mvc.getObject().post().uri(address).cookie(new Cookie("as", username));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
