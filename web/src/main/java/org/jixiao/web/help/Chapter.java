package org.jixiao.web.help;

import java.util.List;

/**
 * One file of the guide, ready to be shown.
 *
 * @param name the file's without its ending, and the last part of the address; empty for the first
 *     one, which is {@code README.md}
 * @param title its first heading
 * @param sections its second headings, in their order
 * @param html the whole chapter
 */
public record Chapter(String name, String title, List<Section> sections, String html) {

    /**
     * A heading with an anchor of its own.
     *
     * @param id stable, in ASCII: forms refer to it
     */
    public record Section(String id, String title) {}

    /** Where it is shown. */
    public String path() {
        return name.isEmpty() ? "/help" : "/help/" + name;
    }
}
