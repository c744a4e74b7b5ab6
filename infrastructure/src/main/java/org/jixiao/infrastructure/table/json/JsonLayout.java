package org.jixiao.infrastructure.table.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.json.JsonTree.Fields;
import org.jixiao.infrastructure.table.json.JsonTree.Value;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.TableYear;
import tools.jackson.databind.json.JsonMapper;

/**
 * A public table as JSON, in the shape in which {@link JsonTable} writes it. Fields that it does
 * not know are named, not dropped in silence.
 */
public final class JsonLayout {

    private static final String NAMELESS = "（没有名称的项）";
    private static final int MOST_STRAY = 50;
    private static final int PROJECT_INDENT = 4;
    private static final List<String> AMOUNTS =
            List.of("total", "fiscalAppropriation", "specialAccountAppropriation", "otherFunds");
    private static final Set<String> ROOT =
            Set.of(
                    "department",
                    "heading",
                    "unit",
                    "fiscalYear",
                    "at",
                    "watermark",
                    "grandTotal",
                    "units");
    private static final Set<String> UNIT = Set.of("name", "total", "projects");
    private static final Set<String> PROJECT =
            Set.of(
                    "name",
                    "total",
                    "fiscalAppropriation",
                    "specialAccountAppropriation",
                    "otherFunds",
                    "targetStatement",
                    "indicators");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final List<RawRow> rows = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private int line;

    private JsonLayout() {}

    /** Whether a document is meant to be an object of JSON. */
    public static boolean isJson(String text) {
        int start = LooseText.skipSpaces(text, 0);
        int next = start < text.length() ? LooseText.skipSpaces(text, start + 1) : start;
        return next < text.length()
                && text.charAt(start) == '{'
                && (text.charAt(next) == '"' || text.charAt(next) == '}');
    }

    /**
     * Lines are those of the text; where several projects stand on one, those of the text laid out
     * one value a line.
     *
     * @throws UnreadableTable where it is not JSON, or not a table
     */
    public static RawTable read(String text, String fileName) {
        Value value = JsonTree.read(text);
        if (!(value instanceof Fields root) || !root.values().containsKey("units")) {
            throw new UnreadableTable(
                    ComplaintKind.NOT_A_TABLE,
                    "整个文件",
                    "文件“%s”是 JSON，但没有 units，不是本系统导出的目标表。".formatted(fileName));
        }
        RawTable table = new JsonLayout().table(root);
        long lines = table.rows().stream().mapToInt(RawRow::line).distinct().count();
        return lines == table.rows().size() || text.indexOf('\n') >= 0
                ? table
                : read(MAPPER.readTree(text).toPrettyString(), fileName);
    }

    private RawTable table(Fields root) {
        JsonFields fields = new JsonFields("", root);
        stray(fields, ROOT);
        if (fields.has("grandTotal")) {
            JsonFields total = fields.object("grandTotal");
            stray(total, Set.copyOf(AMOUNTS));
            rows.add(sum("合计", total));
        }
        fields.objects("units").forEach(this::unit);
        Heading heading =
                new Heading(
                        fields.given("heading"),
                        fields.given("department"),
                        fields.given("unit"),
                        TableYear.of(fields.text("fiscalYear")));
        return new RawTable(heading, rows, false, false, false, complaints);
    }

    private void unit(JsonFields unit) {
        stray(unit, UNIT);
        JsonFields total = unit.has("total") ? unit.object("total") : unit.nothing();
        stray(total, Set.copyOf(AMOUNTS));
        rows.add(sum(unit.text("name"), total));
        unit.objects("projects").forEach(this::project);
    }

    private RawRow sum(String name, JsonFields amounts) {
        SourceText none = SourceText.ofRow(amounts.line(), "");
        int at = next(amounts.line());
        Map<String, CellPlace> places =
                Map.of(RawRow.WHOLE, new CellPlace(0, at, 0, amounts.path()));
        return new RawRow(at, name, 0, amounts(amounts), none, none, List.of(), places);
    }

    private void project(JsonFields project) {
        stray(project, PROJECT);
        List<IndicatorScanner.Item> items = new ArrayList<>();
        SourceText.Builder source = new SourceText.Builder();
        for (JsonFields indicator : project.objects("indicators")) {
            stray(indicator, JsonIndicator.FIELDS);
            items.add(JsonIndicator.item(indicator, items.size()));
            source.add(indicator.line(), "·");
        }
        int at = next(project.line());
        rows.add(
                new RawRow(
                        at,
                        project.text("name"),
                        PROJECT_INDENT,
                        amounts(project),
                        SourceText.ofRow(
                                project.lineOf("targetStatement"), project.raw("targetStatement")),
                        items.isEmpty() ? SourceText.ofRow(at, "") : source.build(),
                        List.of(),
                        places(project, at),
                        items));
    }

    /** No two rows begin on one line. */
    private int next(int begins) {
        line = Math.max(line + 1, begins);
        return line;
    }

    private static List<String> amounts(JsonFields fields) {
        return AMOUNTS.stream().map(fields::text).toList();
    }

    private static Map<String, CellPlace> places(JsonFields project, int line) {
        Map<String, CellPlace> places = new HashMap<>();
        places.put(RawRow.WHOLE, new CellPlace(0, line, 0, project.path()));
        for (String field : PROJECT) {
            if (project.has(field)) {
                String path = project.path() + "." + field;
                places.put(field, new CellPlace(0, project.lineOf(field), 0, path));
            }
        }
        return places;
    }

    private void stray(JsonFields fields, Set<String> known) {
        for (String name : fields.names()) {
            if (!known.contains(name) && complaints.size() < MOST_STRAY) {
                complaints.add(
                        Complaint.of(
                                ComplaintKind.STRAY_TEXT,
                                fields.pathOf(name.isBlank() ? NAMELESS : LooseText.quote(name)),
                                "目标表没有这一项，未读入。"));
            }
        }
    }
}
