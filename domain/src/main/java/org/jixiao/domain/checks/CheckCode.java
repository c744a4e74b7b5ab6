package org.jixiao.domain.checks;

import java.util.Arrays;
import java.util.Optional;

/**
 * The checks, each with what it does to a submission in a fiscal year that nobody has configured.
 *
 * <p>Only what is plainly not a sheet blocks by itself; everything else is a person's to explain.
 */
public enum CheckCode {
    /** The form is filled in: names, statement, values, bearable lengths. */
    FORM(CheckSetting.BLOCK),
    /** An output, a benefit and a satisfaction indicator are there. */
    R1(CheckSetting.WARN),
    /** Vague wording without a measure. */
    R2(CheckSetting.WARN),
    /** Placeholder text. */
    R3(CheckSetting.BLOCK),
    /** A rate filed as a quantity. */
    R4(CheckSetting.WARN),
    /** The level-2 kind does not fit the name. */
    R5(CheckSetting.WARN),
    /** The value stands inside the name. */
    R6(CheckSetting.WARN),
    /** A number without unit, or a unit that contradicts the name. */
    R7(CheckSetting.WARN),
    /** The direction contradicts the meaning. */
    R8(CheckSetting.WARN),
    /** The period value is below the annual value, or the two cannot be compared. */
    R9(CheckSetting.WARN),
    /** Copied from another project. */
    R10(CheckSetting.WARN),
    /** Another fiscal year in the text. */
    R11(CheckSetting.WARN),
    /** Amounts that cannot be. */
    R12(CheckSetting.BLOCK),
    /** The amount is out of line with the quantity. */
    R13(CheckSetting.WARN),
    /** Every value is 100% or words. */
    R14(CheckSetting.WARN),
    /** Too few indicators. */
    R15(CheckSetting.WARN),
    /** The indicators of last year although the money changed. */
    R16(CheckSetting.WARN),
    /** A missing percent sign, or 万元 and 元 mixed. */
    R17(CheckSetting.WARN);

    private final CheckSetting usual;

    CheckCode(CheckSetting usual) {
        this.usual = usual;
    }

    public static Optional<CheckCode> ofCode(String code) {
        return Arrays.stream(values()).filter(check -> check.name().equals(code)).findFirst();
    }

    /** What it does where nobody has said otherwise. */
    public CheckSetting usual() {
        return usual;
    }
}
