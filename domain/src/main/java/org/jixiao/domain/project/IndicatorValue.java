package org.jixiao.domain.project;

/**
 * An indicator value as its author wrote it. The raw text is kept for ever; the reading is derived
 * from it and never stored, so a better reader reads old values better.
 *
 * @param raw up to 500 characters; empty in a draft that has no value yet. Tabs and line breaks may
 *     occur (imported tables wrap values); other control characters and halves of characters, which
 *     no store would give back unchanged, are refused
 */
public record IndicatorValue(String raw) {

    public static final int MAX_LENGTH = 500;

    /** The value of an indicator that has none yet. */
    public static final IndicatorValue BLANK = new IndicatorValue("");

    /**
     * @throws IllegalArgumentException when the text is too long or holds what no value may hold
     */
    public IndicatorValue {
        if (raw.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("指标值不得超过" + MAX_LENGTH + "个字符");
        }
        if (raw.codePoints().anyMatch(IndicatorValue::isForbidden)) {
            throw new IllegalArgumentException("指标值含有不允许的控制字符");
        }
    }

    public boolean isBlank() {
        return raw.isBlank();
    }

    /** What is understood of the text; the same text always gives an equal reading. */
    public Reading reading() {
        return ReadingParser.read(raw);
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
