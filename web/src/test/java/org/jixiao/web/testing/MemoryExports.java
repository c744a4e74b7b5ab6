package org.jixiao.web.testing;

import java.time.Year;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.application.table.exports.ExportView;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportEvent.TableExported;
import org.jixiao.domain.table.ExportNumber;

/** What was exported, as the events tell it; sorted by nothing but time. */
final class MemoryExports implements ExportLog {

    private final AtomicLong last = new AtomicLong();
    private final MemoryEvents events;

    MemoryExports(MemoryEvents events) {
        this.events = events;
    }

    @Override
    public ExportNumber nextNumber(Year year) {
        return ExportNumber.of(year, last.incrementAndGet());
    }

    @Override
    public Page<ExportView> list(Actor viewer, String text, PageRequest page) {
        List<ExportView> found =
                events.livesOf(TableExported.class).reversed().stream()
                        .map(life -> view(life.getFirst()))
                        .filter(one -> matches(one, text))
                        .toList();
        List<ExportView> part = found.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(part, page.page(), page.size(), found.size());
    }

    private static boolean matches(ExportView one, String text) {
        return one.number().equals(text)
                || one.sha256().equals(text)
                || one.what().name().contains(text)
                || one.who().contains(text);
    }

    private static ExportView view(RecordedEvent<?> recorded) {
        TableExported event = (TableExported) recorded.event();
        return new ExportView(
                event.number().value(),
                event.what(),
                event.projects(),
                event.sha256(),
                event.watermarked(),
                recorded.at(),
                recorded.meta().who(),
                new UnitCode(recorded.meta().actorUnit()));
    }
}
