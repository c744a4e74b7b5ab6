package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one page beside each other. The names give the rows, or the indicators where the
 * text has not a name for every row.
 */
final class PageTable {

    private final PageBlocks blocks;
    private final PageTotals totals;
    private final @Nullable AlignedColumn names;
    private final @Nullable AlignedColumn indicators;
    private final AlignedColumn statements;
    private final int cells;

    /** The units that may own its rows: that of the page before, if any, then those it prints. */
    private final List<Integer> units;

    PageTable(PageBlocks blocks, List<Integer> units) {
        this.blocks = blocks;
        this.units = units;
        this.totals = PageTotals.of(blocks);
        int rows = blocks.rows();
        List<StatementWays.Cut> ways =
                blocks.unclear() ? List.of() : StatementWays.of(blocks.statements(), rows);
        this.cells = ways.isEmpty() ? 0 : ways.getFirst().cells().size();
        this.statements = new AlignedColumn(ways, rows);
        List<SourceText> other = blocks.namesFirst() ? blocks.indicators() : blocks.names();
        AlignedColumn beside = new AlignedColumn(List.of(new StatementWays.Cut(other, 0, 0)), rows);
        this.names = blocks.namesFirst() ? null : beside;
        this.indicators = blocks.namesFirst() ? beside : null;
        Alignment.align(base(), beside, statements, blocks.inPlace());
    }

    PageBlocks blocks() {
        return blocks;
    }

    PageTotals totals() {
        return totals;
    }

    List<Integer> units() {
        return units;
    }

    int rows() {
        return blocks.rows();
    }

    /** How many cells the statements were cut into. */
    int statementCells() {
        return cells;
    }

    @Nullable SourceText name(int row) {
        return names == null ? blocks.names().get(row) : names.cell(row);
    }

    @Nullable SourceText indicators(int row) {
        return indicators == null ? blocks.indicators().get(row) : indicators.cell(row);
    }

    @Nullable SourceText statement(int row) {
        return statements.cell(row);
    }

    /** What the likeliest arrangement puts there, to be proposed where nothing is determined. */
    @Nullable SourceText likelyStatement(int row) {
        return statements.likeliest(row);
    }

    @Nullable SourceText likelyIndicators(int row) {
        return indicators == null ? null : indicators.likeliest(row);
    }

    @Nullable SourceText likelyName(int row) {
        return names == null ? null : names.likeliest(row);
    }

    /** Whether the cell was found by what it says, not printed as the row itself. */
    boolean isBase(boolean name) {
        return name == (names == null);
    }

    private List<SourceText> base() {
        return new ArrayList<>(blocks.namesFirst() ? blocks.names() : blocks.indicators());
    }
}
