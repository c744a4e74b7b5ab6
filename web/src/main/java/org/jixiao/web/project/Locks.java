package org.jixiao.web.project;

import java.util.List;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.web.shared.Given;

/** Which fields of a partly unlocked sheet can be typed in; the rules have the last word. */
public record Locks(boolean partial, List<Anchor> open) {

    static final Locks NONE = new Locks(false, List.of());

    static Locks of(Filed state) {
        return state instanceof Returned returned && returned.unlock() == Unlock.PINNED
                ? new Locks(true, returned.openPlaces())
                : NONE;
    }

    /** Whether the place of that anchor may be changed. */
    public boolean opens(String anchor) {
        if (!partial) {
            return true;
        }
        Anchor place = Anchor.parse(anchor);
        return open.stream().anyMatch(pinned -> pinned.covers(place));
    }

    /** Whether a cell of a row may be changed; a new row belongs to the table as a whole. */
    public boolean opensCell(String row, String part) {
        return row.isBlank() ? opens("indicators") : opens("indicators/" + row + "/" + part);
    }

    /** Whether a part can be filled in some row at all. */
    public boolean fills(List<SheetForm.IndicatorRow> rows, String part) {
        return rows.stream().anyMatch(row -> opensCell(Given.text(row.id()), part));
    }

    /** Whether rows may be added. */
    public boolean addsRows() {
        return opens("indicators");
    }

    /** Whether a row may be deleted; a row that was never saved always may. */
    public boolean removes(String row) {
        return row.isBlank() || opens("indicators/" + row);
    }

    /** Whether two neighbours may change places: the order among locked rows stays as it is. */
    public boolean swaps(String one, String other) {
        return moves(one) || moves(other);
    }

    /** Whether a row may go to another place. */
    public boolean moves(String row) {
        return row.isBlank() || opens("indicators/" + row + "/order");
    }
}
