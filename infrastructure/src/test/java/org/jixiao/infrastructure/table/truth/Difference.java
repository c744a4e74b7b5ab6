package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jspecify.annotations.Nullable;

/** What a breakage has changed in what is read. */
enum Difference {
    /** Nothing: what was broken is no content, or was understood all the same. */
    NOTHING,
    /** Texts only, as many projects and indicators of the same codes: nobody can notice. */
    PROSE,
    /** Units, projects, amounts, codes, or the number of indicators. */
    DATA;

    static Difference between(ImportedTable whole, ImportedTable broken) {
        if (data(whole).equals(data(broken))) {
            return texts(whole).equals(texts(broken)) ? NOTHING : PROSE;
        }
        return DATA;
    }

    /** Complaints that the broken table has and the whole one has not, each with its place. */
    static List<Complaint> news(ImportedTable whole, ImportedTable broken) {
        Map<String, Integer> known = new HashMap<>();
        all(whole).forEach(one -> known.merge(told(one), 1, Integer::sum));
        List<Complaint> more = new ArrayList<>();
        all(broken).filter(one -> known.merge(told(one), -1, Integer::sum) < 0).forEach(more::add);
        return more;
    }

    /** What is told; that the sum of what is known is another one names nothing. */
    private static String told(Complaint complaint) {
        boolean sum = complaint.code().equals("total-mismatch");
        return sum ? complaint.code() : complaint.code() + complaint.text();
    }

    private static Stream<Complaint> all(ImportedTable table) {
        return Stream.concat(
                table.complaints().stream(),
                table.projects().stream().flatMap(project -> project.complaints().stream()));
    }

    /** In any order, for rows that have changed places are the same rows. */
    private static List<String> data(ImportedTable table) {
        List<String> data = new ArrayList<>();
        data.add(figures(table.grandTotal().declared()));
        table.units().forEach(unit -> data.add(figures(unit.declared())));
        for (ImportedProject project : table.projects()) {
            StringBuilder row = new StringBuilder();
            row.append(plain(project.total())).append(plain(project.fiscalAppropriation()));
            row.append(plain(project.specialAccountAppropriation()));
            row.append(plain(project.otherFunds()));
            project.indicators()
                    .forEach(one -> row.append(one.no()).append(' ').append(one.code()));
            data.add(row.toString());
        }
        Collections.sort(data);
        return data;
    }

    private static String figures(@Nullable Amounts amounts) {
        return amounts == null
                ? "none"
                : plain(amounts.total())
                        + plain(amounts.fiscalAppropriation())
                        + plain(amounts.specialAccountAppropriation())
                        + plain(amounts.otherFunds());
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "? " : amount.setScale(6).toPlainString() + " ";
    }

    private static List<Object> texts(ImportedTable table) {
        List<Object> texts = new ArrayList<>();
        table.units().forEach(unit -> texts.add(unit.name()));
        for (ImportedProject project : table.projects()) {
            texts.add(project.unit() + " " + project.name() + " " + project.targetStatement());
            texts.addAll(project.indicators());
        }
        return texts;
    }
}
