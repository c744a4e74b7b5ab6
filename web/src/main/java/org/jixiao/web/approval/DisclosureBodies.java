package org.jixiao.web.approval;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jixiao.application.approval.DisclosureResult;
import org.jixiao.application.approval.DisclosureView;
import org.jixiao.application.review.BulkItem;
import org.jixiao.domain.approval.LeftOut;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** What callers write and read about disclosed tables. */
final class DisclosureBodies {

    private DisclosureBodies() {}

    /** A project that is left out, and why. */
    record LeftOutBody(@Nullable String project, @Nullable String reason) {}

    /** Which table is to be disclosed. */
    record Asked(
            @Nullable String unit,
            @Nullable String fiscalYear,
            @Nullable List<LeftOutBody> leftOut) {

        Wanted read() {
            BodyReader reader = new BodyReader();
            Wanted wanted =
                    new Wanted(
                            reader.value("/unit", unit, UnitCode::new, new UnitCode("000000")),
                            reader.value(
                                    "/fiscalYear",
                                    fiscalYear,
                                    text -> new FiscalYear(Integer.parseInt(text)),
                                    new FiscalYear(2000)),
                            left(reader));
            reader.done();
            return wanted;
        }

        private List<LeftOut> left(BodyReader reader) {
            List<LeftOut> all = new ArrayList<>();
            for (LeftOutBody one : leftOut == null ? List.<LeftOutBody>of() : leftOut) {
                String at = "/leftOut/" + all.size();
                all.add(
                        new LeftOut(
                                reader.value(
                                        at + "/project",
                                        one.project(),
                                        ProjectId::parse,
                                        new ProjectId(new UUID(0, 0))),
                                reader.text(at + "/reason", one.reason(), BodyReader.LONG_TEXT)));
            }
            return all;
        }
    }

    /** The same, read. */
    record Wanted(UnitCode unit, FiscalYear year, List<LeftOut> leftOut) {}

    /** A printed project: the version whose sheet in force was printed. */
    record Row(String project, long version) {}

    /** A project that was left out. */
    record Left(String project, String reason) {}

    /**
     * A disclosed table.
     *
     * @param total in 元
     * @param asDisclosed whether the table put together now has the digest; null in lists
     * @param rows empty in lists
     */
    record DisclosedTable(
            String id,
            String unit,
            String fiscalYear,
            String kind,
            String name,
            int number,
            int projects,
            String total,
            String sha256,
            OffsetDateTime at,
            String by,
            @Nullable Boolean asDisclosed,
            List<Row> rows,
            List<Left> leftOut) {

        static DisclosedTable of(DisclosureView view, @Nullable Boolean asDisclosed) {
            boolean whole = asDisclosed != null;
            return new DisclosedTable(
                    view.id(),
                    view.of().unit().value(),
                    view.of().year().toString(),
                    view.kind().name(),
                    view.name(),
                    view.number(),
                    view.rows().size(),
                    view.total().toString(),
                    view.sha256(),
                    Instants.show(view.at()),
                    view.who(),
                    asDisclosed,
                    whole
                            ? view.rows().stream()
                                    .map(row -> new Row(row.project().toString(), row.version()))
                                    .toList()
                            : List.of(),
                    view.leftOut().stream()
                            .map(left -> new Left(left.project().toString(), left.reason()))
                            .toList());
        }
    }

    /** Disclosed tables, latest first. */
    record DisclosureList(List<DisclosedTable> items) {}

    /**
     * What became of one project.
     *
     * @param outcome DONE, UNCHANGED or REFUSED
     * @param detail why it was refused
     */
    record Item(String project, String outcome, @Nullable String detail) {

        static Item of(BulkItem item) {
            return new Item(
                    item.id().toString(),
                    item.outcome().name(),
                    item.rejection() == null ? null : Messages.of(item.rejection()));
        }
    }

    /**
     * What a disclosure came to.
     *
     * @param changed false when the same table was the latest already
     */
    record Answer(String id, boolean changed, List<Item> projects) {

        static Answer of(DisclosureResult result) {
            return new Answer(
                    result.id(),
                    result.outcome().changed(),
                    result.projects().stream().map(Item::of).toList());
        }
    }
}
