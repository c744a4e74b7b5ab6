package org.jixiao.web.shared;

import java.util.List;

/** A condition of an address that was left out, since it cannot be read. */
record LeftOut(String name, String value) {

    /** Under which a request carries those of its address. */
    static final String ATTRIBUTE = LeftOut.class.getName();

    private static final int SHOWN = 30;

    /** One line that names all of them. */
    static String sentence(List<LeftOut> all) {
        return Messages.of(
                "filter.leftOut", Messages.list(all.stream().map(LeftOut::said).toList()));
    }

    private String said() {
        if (!FilterValues.known(name)) {
            return Messages.of("filter.leftOut.unknown", shortened(name));
        }
        String label = Messages.of("filter." + name);
        return value.indexOf('\0') >= 0
                ? Messages.of("filter.leftOut.nul", label)
                : Messages.of("filter.leftOut.value", label, shortened(value));
    }

    private static String shortened(String text) {
        String visible = text.strip().replaceAll("\\p{Cntrl}", " ");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }
}
