package org.jixiao.web.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/** One sequence for all units and years. */
final class MemoryNumbers implements ProjectNumbers {

    private final AtomicLong last = new AtomicLong();

    @Override
    public ProjectId newId() {
        return new ProjectId(UUID.randomUUID());
    }

    @Override
    public List<ProjectCode> nextCodes(UnitCode unit, FiscalYear year, int count) {
        return Stream.generate(() -> ProjectCode.of(unit, year, last.incrementAndGet()))
                .limit(count)
                .toList();
    }
}
