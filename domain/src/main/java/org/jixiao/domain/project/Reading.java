package org.jixiao.domain.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a machine understands of an indicator value. Derived from the raw text each time, never
 * stored. What is not clearly understood is {@link Qualitative}: no number is ever guessed.
 *
 * <p>Two texts accompany most readings: the subject is the text before the number (`完成率` in
 * `完成率90%以上`), the remark the text behind it (`一般整改` in `一周以内（一般整改）`); each is empty when absent.
 */
public sealed interface Reading {

    /** The short Chinese reading shown beside the field: `≥ 19,000 人次`. */
    String display();

    /** Whether the value states something that can be measured. */
    default boolean measurable() {
        return true;
    }

    /** One bound number; multipliers are applied (`≥1.9万人次` is 19000 人次, `4亿元` is 400000000 元). */
    record Quantity(
            String subject,
            IndicatorComparator comparator,
            BigDecimal number,
            Measure measure,
            String remark)
            implements Reading {
        public Quantity {
            number = Figures.canonical(number);
        }

        public String unit() {
            return measure.unit();
        }

        @Override
        public String display() {
            String figure = Figures.grouped(number) + measure.display();
            return Figures.framed(subject, comparator.sign() + " " + figure, remark);
        }
    }

    /** From `low` to `high`, both included and low < high: `2-7秒内`. */
    record Range(String subject, BigDecimal low, BigDecimal high, Measure measure, String remark)
            implements Reading {
        public Range {
            low = Figures.canonical(low);
            high = Figures.canonical(high);
        }

        public String unit() {
            return measure.unit();
        }

        @Override
        public String display() {
            String figure = Figures.grouped(low) + "~" + Figures.grouped(high) + measure.display();
            return Figures.framed(subject, figure, remark);
        }
    }

    /**
     * A part of something named: `不超过缴费额的2/3` is at most 2 / 3 of `缴费额`. A share in percent has the
     * denominator 100. The whole is empty where the text names none (`不低于三分之二`).
     */
    record Share(
            String subject,
            IndicatorComparator comparator,
            String whole,
            BigDecimal numerator,
            BigDecimal denominator)
            implements Reading {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public Share {
            numerator = Figures.canonical(numerator);
            denominator = Figures.canonical(denominator);
        }

        @Override
        public String display() {
            String part =
                    denominator.equals(HUNDRED)
                            ? Figures.grouped(numerator) + "%"
                            : Figures.grouped(numerator) + "/" + Figures.grouped(denominator);
            String of = whole.isEmpty() ? "" : whole + "的 ";
            return Figures.framed(subject, comparator.sign() + " " + of + part, "");
        }
    }

    /** A date by which, or on which, something is done: `11月30日前完成`, `2025年底`. */
    record Deadline(
            String subject, OptionalInt year, int month, OptionalInt day, Edge edge, String remark)
            implements Reading {

        /** How the text ties the deed to the date. */
        public enum Edge {
            /** The date alone: `8月31日`. */
            ON(""),
            /** `前`, `以前`, `之前`: whether the day itself counts is not for a reader to decide. */
            BEFORE("前"),
            /** The end of the month, or of the year as the end of December: `6月底`, `年底前`. */
            END("底前");

            private final String label;

            Edge(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }

        @Override
        public String display() {
            String date =
                    (year.isPresent() ? year.getAsInt() + "年" : "")
                            + month
                            + "月"
                            + (day.isPresent() ? day.getAsInt() + "日" : "")
                            + edge.label();
            return Figures.framed(subject, date, remark);
        }
    }

    /** A way of computing together with the bound on its result: `（A÷B）×100%≥99%`. */
    record Formula(String expression, Quantity target) implements Reading {
        @Override
        public String display() {
            return expression + " " + target.display();
        }
    }

    /** Two or more values in one text, each of them understood: `1000宗；500家企业`. */
    record Several(List<Reading> parts) implements Reading {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public String display() {
            return parts.stream().map(Reading::display).collect(Collectors.joining("；"));
        }
    }

    /** Words: `合规`, `持续提升`, and everything that is not clearly a measure. */
    record Qualitative(String text) implements Reading {
        @Override
        public String display() {
            return text;
        }

        @Override
        public boolean measurable() {
            return false;
        }
    }

    /** Nothing filled in yet. */
    record Blank() implements Reading {
        @Override
        public String display() {
            return "";
        }

        @Override
        public boolean measurable() {
            return false;
        }
    }
}
