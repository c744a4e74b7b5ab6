package org.jixiao.domain.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The place of an indicator in the tree: a level-2 kind (`11`), or a bare level-1 category (`1`)
 * for imported tables that print no level-2 code.
 */
public sealed interface IndicatorCode {

    /** One or two digits, as printed. */
    String code();

    IndicatorCategory category();

    /** Empty for a bare category. */
    Optional<IndicatorSubcategory> subcategory();

    /** The Chinese name of the place, without its code. */
    String label();

    static IndicatorCode of(IndicatorSubcategory subcategory) {
        return new Kind(subcategory);
    }

    static IndicatorCode of(IndicatorCategory category) {
        return new Bare(category);
    }

    /**
     * Reads `11` or `1`, blanks around it ignored.
     *
     * @throws IllegalArgumentException when the tree has no such code
     */
    static IndicatorCode of(String code) {
        IndicatorCode known = Known.BY_CODE.get(code.strip());
        if (known == null) {
            throw new IllegalArgumentException("指标分类代码“" + code + "”不存在");
        }
        return known;
    }

    /** A level-2 place. */
    record Kind(IndicatorSubcategory kind) implements IndicatorCode {
        @Override
        public String code() {
            return kind.code();
        }

        @Override
        public IndicatorCategory category() {
            return kind.category();
        }

        @Override
        public Optional<IndicatorSubcategory> subcategory() {
            return Optional.of(kind);
        }

        @Override
        public String label() {
            return kind.label();
        }
    }

    /** A level-1 place whose level-2 kind nobody has stated. */
    record Bare(IndicatorCategory category) implements IndicatorCode {
        @Override
        public String code() {
            return category.code();
        }

        @Override
        public Optional<IndicatorSubcategory> subcategory() {
            return Optional.empty();
        }

        @Override
        public String label() {
            return category.label();
        }
    }

    /** Every place of the tree by its code. */
    final class Known {
        private static final Map<String, IndicatorCode> BY_CODE = byCode();

        private Known() {}

        private static Map<String, IndicatorCode> byCode() {
            Map<String, IndicatorCode> places = new HashMap<>();
            for (IndicatorCategory category : IndicatorCategory.values()) {
                places.put(category.code(), of(category));
            }
            for (IndicatorSubcategory subcategory : IndicatorSubcategory.values()) {
                places.put(subcategory.code(), of(subcategory));
            }
            return Map.copyOf(places);
        }
    }
}
