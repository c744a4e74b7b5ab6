package org.jixiao.application.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A field that was inferred, or that the document does not determine.
 *
 * @param field the component of {@link ImportedProject}, e.g. {@code targetStatement}
 * @param confidence 0.00 to 1.00; 0.00 where the field was left empty
 * @param reason one Chinese sentence for the person who answers
 * @param proposal what it may be, only to be shown: it is never stored unless a person takes it
 */
public record Doubt(String field, BigDecimal confidence, String reason, @Nullable String proposal) {

    /** Whether the field is empty and a person has to say what belongs there. */
    public boolean open() {
        return confidence.signum() == 0;
    }
}
