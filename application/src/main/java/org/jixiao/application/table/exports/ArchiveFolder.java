package org.jixiao.application.table.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.organization.UnitView;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.UnitCode;

/**
 * One folder of an archive: a bureau with the units directly in its charge, or a single unit.
 *
 * @param head the city bureau, a district bureau, or the person's own unit
 * @param units that file, by code; the city's without those of districts
 */
record ArchiveFolder(UnitView head, List<UnitView> units) {

    ArchiveFolder {
        units = List.copyOf(units);
    }

    /**
     * The folders below {@code root}, bureaus without units left out.
     *
     * @param tree of the whole city, parents before children
     */
    static List<ArchiveFolder> below(UnitCode root, List<UnitView> tree) {
        Map<UnitCode, UnitView> heads = new HashMap<>();
        Map<UnitView, List<UnitView>> folders = new LinkedHashMap<>();
        for (UnitView unit : tree) {
            UnitView above = unit.parent() == null ? null : heads.get(unit.parent());
            if (!unit.code().equals(root) && above == null) {
                continue;
            }
            boolean bureau = unit.level() != UnitLevel.UNIT;
            UnitView head = bureau || above == null ? unit : above;
            heads.put(unit.code(), head);
            List<UnitView> inside = folders.computeIfAbsent(head, none -> new ArrayList<>());
            if (!bureau) {
                inside.add(unit);
            }
        }
        return folders.entrySet().stream()
                .filter(folder -> !folder.getValue().isEmpty())
                .map(folder -> new ArchiveFolder(folder.getKey(), folder.getValue()))
                .toList();
    }

    /** Whether it has a table of the bureau beside those of its units. */
    boolean hasSum() {
        return head.level() != UnitLevel.UNIT;
    }

    /** How many tables it may come to. */
    int tables() {
        return units.size() + (hasSum() ? 1 : 0);
    }
}
