package org.jixiao.web.project;

import java.util.List;
import java.util.Map;
import org.jixiao.web.shared.Words;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** What the system understands of indicator values while they are being typed. */
@Controller
class ReadingPages {

    private static final int MOST_VALUES = 500;

    private final Words words;

    ReadingPages(Words words) {
        this.words = words;
    }

    /**
     * @param values one parameter, the text; a field of the sheet sends it under its own name
     */
    @GetMapping(path = "/readings", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @PreAuthorize("isAuthenticated()")
    @ResponseBody
    public String read(@RequestParam Map<String, String> values) {
        String text = values.values().stream().findFirst().orElse("").strip();
        return HtmlUtils.htmlEscape(words.reading(text), "UTF-8");
    }

    /** Many values at once, each answered in its place: a pasted block needs one request. */
    @PostMapping(path = "/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("isAuthenticated()")
    @ResponseBody
    public List<String> readAll(@RequestParam(name = "text") String[] texts) {
        return java.util.Arrays.stream(texts).limit(MOST_VALUES).map(words::reading).toList();
    }
}
