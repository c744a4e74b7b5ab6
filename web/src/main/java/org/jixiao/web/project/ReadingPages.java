package org.jixiao.web.project;

import java.util.Map;
import org.jixiao.web.shared.Words;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** What the system understands of an indicator value while it is being typed. */
@Controller
class ReadingPages {

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
}
