package org.jixiao.infrastructure.table.columns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.infrastructure.table.source.SourceText;

/**
 * How much the cells of two columns speak of the same: pairs of neighbouring characters that both
 * hold, each weighing the more the fewer cells of its column hold it. A pair that all cells hold
 * weighs nothing.
 */
final class Likeness {

    private static final int LONGEST = 4000;

    private static final List<String> COMMON =
            List.of(
                    "产出指标", "数量指标", "质量指标", "时效指标", "成本指标", "效益指标", "社会效益", "经济效益", "生态效益", "满意度指标",
                    "服务对象满意度", "实施周期指标值", "年度指标值", "通过", "开展", "项目");

    private final List<Set<Integer>> own;
    private final Map<Integer, Double> ownWeights;
    private final Map<Integer, Double> otherWeights;
    private final Map<String, double[]> known = new HashMap<>();

    /**
     * @param own the cells of one column
     * @param other the cells of the other one, which weigh its pairs however its text is cut later
     */
    Likeness(List<SourceText> own, List<SourceText> other) {
        this.own = own.stream().map(Likeness::pairs).toList();
        this.ownWeights = weights(this.own);
        this.otherWeights = weights(other.stream().map(Likeness::pairs).toList());
    }

    /** By own cell, then by the given cells of the other column. */
    double[][] with(List<SourceText> cells) {
        double[][] likeness = new double[own.size()][cells.size()];
        for (int j = 0; j < cells.size(); j++) {
            double[] column = known.computeIfAbsent(cells.get(j).text(), text -> of(pairs(text)));
            for (int i = 0; i < column.length; i++) {
                likeness[i][j] = column[i];
            }
        }
        return likeness;
    }

    private double[] of(Set<Integer> cell) {
        double[] likeness = new double[own.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (Integer pair : own.get(i)) {
                likeness[i] +=
                        cell.contains(pair)
                                ? ownWeights.getOrDefault(pair, 0.0)
                                        * otherWeights.getOrDefault(pair, 0.0)
                                : 0;
            }
        }
        return likeness;
    }

    private static Map<Integer, Double> weights(List<Set<Integer>> cells) {
        Map<Integer, Integer> counts = new HashMap<>();
        cells.forEach(cell -> cell.forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        double most = Math.log(Math.max(2, cells.size()));
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach(
                (pair, count) -> weights.put(pair, Math.log((double) cells.size() / count) / most));
        return weights;
    }

    private static Set<Integer> pairs(SourceText cell) {
        return pairs(cell.text());
    }

    private static Set<Integer> pairs(String text) {
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (String words : COMMON) {
            kept = kept.replace(words, "\n");
        }
        Set<Integer> pairs = new HashSet<>();
        for (int i = 1; i < kept.length(); i++) {
            char one = kept.charAt(i - 1);
            char two = kept.charAt(i);
            if (Character.isLetterOrDigit(one) && Character.isLetterOrDigit(two)) {
                pairs.add(one << 16 | two);
            }
        }
        return pairs;
    }
}
