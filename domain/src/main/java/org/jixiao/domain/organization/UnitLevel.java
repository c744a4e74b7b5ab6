package org.jixiao.domain.organization;

/** The three levels of the tree: 市局, 区局, and the units that file. */
public enum UnitLevel {
    CITY_BUREAU("市局"),
    DISTRICT_BUREAU("区局"),
    UNIT("单位");

    private final String label;

    UnitLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a unit of this level may stand directly below one of {@code parent}. */
    boolean mayStandBelow(UnitLevel parent) {
        return switch (this) {
            case CITY_BUREAU -> false;
            case DISTRICT_BUREAU -> parent == CITY_BUREAU;
            case UNIT -> parent != UNIT;
        };
    }
}
