package org.jixiao.application.table.imports;

import java.util.Arrays;
import java.util.Optional;
import org.jixiao.application.table.ImportedProject;

/** A field of an imported row that a person can fill in or correct. */
public enum AnswerField {
    NAME("name"),
    UNIT("unit"),
    TOTAL("total"),
    FISCAL_APPROPRIATION("fiscalAppropriation"),
    SPECIAL_ACCOUNT_APPROPRIATION("specialAccountAppropriation"),
    OTHER_FUNDS("otherFunds"),
    TARGET_STATEMENT("targetStatement"),
    INDICATORS("indicators");

    private final String key;

    AnswerField(String key) {
        this.key = key;
    }

    /** The component of {@link ImportedProject}, as doubts and the API name it. */
    public String key() {
        return key;
    }

    public boolean isAmount() {
        return this == TOTAL || isPart();
    }

    /** One of the three sources of funds. */
    public boolean isPart() {
        return this == FISCAL_APPROPRIATION
                || this == SPECIAL_ACCOUNT_APPROPRIATION
                || this == OTHER_FUNDS;
    }

    public static Optional<AnswerField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
