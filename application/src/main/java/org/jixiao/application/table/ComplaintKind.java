package org.jixiao.application.table;

import static org.jixiao.application.table.Severity.ERROR;
import static org.jixiao.application.table.Severity.WARNING;

/**
 * Everything a reader may complain about. The code is stable and public; the severity is {@code
 * ERROR} exactly where confirming the row would store something the document does not say.
 */
public enum ComplaintKind {
    /** The document is larger than the limit, packed or unpacked. Whole document, refused. */
    TOO_LARGE("too-large", ERROR),
    /** No public table in there: empty, binary, or other text. Whole document, refused. */
    NOT_A_TABLE("not-a-table", ERROR),
    /** Neither UTF-8 nor GB18030; names the byte. Whole document, refused. */
    WRONG_ENCODING("wrong-encoding", ERROR),
    /** A public table, in a form that is not read yet. Whole document, refused. */
    UNSUPPORTED_LAYOUT("unsupported-layout", ERROR),

    /** The document ends inside a row. */
    TRUNCATED("truncated", ERROR),
    /** A heading without a single project. */
    NO_PROJECTS("no-projects", ERROR),
    /** No line 部门名称 or 单位名称. */
    MISSING_HEADING("missing-heading", WARNING),
    /** No line 单位：万元; the amounts are taken as 万元. */
    UNIT_NOT_STATED("unit-not-stated", WARNING),
    /** A project of a department without the row of its unit. */
    MISSING_UNIT("missing-unit", WARNING),
    /** No 合计 row. */
    MISSING_GRAND_TOTAL("missing-grand-total", WARNING),
    /** 合计 and the sum of the projects differ by more than rounding. */
    TOTAL_MISMATCH("total-mismatch", WARNING),
    /** 合计 and the sum of the printed unit rows differ by more than rounding. */
    UNIT_SUM_MISMATCH("unit-sum-mismatch", WARNING),
    /** A unit row and the sum of its projects differ by more than rounding. */
    UNIT_SUBTOTAL_MISMATCH("unit-subtotal-mismatch", WARNING),
    /** The form was filled in on another version of the template than is handed out now. */
    TEMPLATE_VERSION("template-version", WARNING),
    /** Rows or columns that a worksheet does not show; they were read. */
    HIDDEN_CELLS("hidden-cells", WARNING),
    /** The heading names another year than the table is brought in for. */
    YEAR_MISMATCH("year-mismatch", WARNING),
    /** A unit row of nothing without projects: it may be a project without texts. */
    EMPTY_UNIT("empty-unit", WARNING),
    /** A second worksheet looks like such a table, too; only the first was read. */
    MORE_SHEETS("more-sheets", WARNING),

    /** Text that belongs to no row or no indicator; it was left out. */
    STRAY_TEXT("stray-text", WARNING),
    /** A PDF whose font does not say which characters these are. */
    UNREADABLE_CHARACTERS("unreadable-characters", ERROR),
    /** A row has more cells than the heading: a stray tab shifts the columns. */
    TOO_MANY_CELLS("too-many-cells", ERROR),
    /** A row without a project name. */
    MISSING_NAME("missing-name", ERROR),
    /** A wrapped row that may begin in the middle of a name, cut after a figure of that name. */
    BROKEN_NAME("broken-name", ERROR),
    /** The same name twice in one unit, which may be two projects: a name is no identity. */
    DUPLICATE_PROJECT("duplicate-project", WARNING),
    /** An amount is not there, and the others do not say what it is. */
    MISSING_AMOUNT("missing-amount", ERROR),
    /** A cell of an amount column holds no number. */
    UNREADABLE_AMOUNT("unreadable-amount", ERROR),
    /** Fewer than four amounts on a wrapped line: their columns were inferred. */
    AMBIGUOUS_AMOUNTS("ambiguous-amounts", WARNING),
    /** An amount below zero; read as printed. */
    NEGATIVE_AMOUNT("negative-amount", WARNING),
    /** 总计 differs from the three parts by more than rounding. */
    ROW_TOTAL_MISMATCH("row-total-mismatch", ERROR),
    /** A formula; the value that the spreadsheet saved last was read. */
    FORMULA_VALUE("formula-value", WARNING),
    /** The document holds the field's column, but does not say what belongs to this row. */
    UNDETERMINED("undetermined", ERROR),
    /** The cells of this row stand apart and were put together by inference. */
    INFERRED("inferred", WARNING),
    /** What was inferred has not been compared with the document by anybody. */
    UNCHECKED("unchecked", ERROR),

    /** A text is longer, or an amount larger or finer, than a sheet holds; the text says which. */
    BEYOND_A_SHEET("beyond-a-sheet", ERROR),
    /** 绩效目标 is so short that submitting it takes a reason. */
    SHORT_STATEMENT("short-statement", WARNING),
    /** No 绩效目标. */
    MISSING_STATEMENT("missing-statement", WARNING),
    /** No 绩效指标. */
    MISSING_INDICATORS("missing-indicators", WARNING),
    /** The 绩效指标 cell holds text in which no indicator could be told apart. */
    UNREADABLE_INDICATORS("unreadable-indicators", ERROR),
    /** An indicator without name or annual value. */
    INCOMPLETE_INDICATOR("incomplete-indicator", ERROR),
    /** An indicator whose annual value is left blank. */
    BLANK_ANNUAL_VALUE("blank-annual-value", WARNING),
    /** An indicator whose closing 。 is missing. */
    UNCLOSED_INDICATOR("unclosed-indicator", WARNING),
    /** The printed numbers are not 1, 2, 3, … */
    INDICATOR_NUMBERING_GAP("indicator-numbering-gap", WARNING),
    /** A level-1 or level-2 code, or an uncoded category, outside the official tree. */
    UNKNOWN_INDICATOR_CODE("unknown-indicator-code", ERROR),
    /** The printed name of a level is not the name of its code. */
    INDICATOR_CODE_NAME_MISMATCH("indicator-code-name-mismatch", WARNING),

    /** The unit tree has no unit of the name that stands above the row. */
    UNKNOWN_UNIT("unknown-unit", ERROR),
    /** The person may not file for the row's unit. */
    NOT_YOUR_UNIT("not-your-unit", ERROR),
    /** The unit has a project of that name in the fiscal year. */
    NAME_ALREADY_FILED("name-already-filed", WARNING),
    /** There is a project of that name that reads otherwise, and nobody chose what to do. */
    CHOICE_NEEDED("choice-needed", ERROR),
    /** The project to be revised has been changed since the person saw it. */
    STALE_VERSION("stale-version", ERROR),
    /** The row was confirmed before, and its project has been changed since; nothing is done. */
    CHANGED_SINCE("changed-since", WARNING),
    /** The project cannot be revised by the row; the text says why and what to do. */
    NOT_REVISABLE("not-revisable", ERROR),
    /** The rules refused to file the row; the text says why. */
    REFUSED("refused", ERROR);

    private final String code;
    private final Severity severity;

    ComplaintKind(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** Stable, kebab-case. */
    public String code() {
        return code;
    }

    /** The severity unless a complaint says otherwise. */
    public Severity severity() {
        return severity;
    }
}
