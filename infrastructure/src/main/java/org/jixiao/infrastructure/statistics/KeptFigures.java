package org.jixiao.infrastructure.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.jixiao.application.statistics.CourseFigures;
import org.jixiao.application.statistics.CourseFilter;
import org.jixiao.application.statistics.CourseQueries;
import org.jixiao.application.statistics.RecentStep;
import org.jixiao.domain.shared.Actor;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Figures for a moment longer than they are new: medians need every project of a year, and twenty
 * people who open a summary within half a minute want the same ones (ADR 0031). What somebody may
 * see is part of what they are kept under.
 */
@Component
@Primary
class KeptFigures implements CourseQueries {

    private static final int MOST = 1000;

    private record Asked(String scope, CourseFilter filter) {}

    private final JdbcCourseQueries courses;
    private final Cache<Asked, CourseFigures> kept;

    KeptFigures(JdbcCourseQueries courses, @Value("${jixiao.statistics.keep:30s}") Duration keep) {
        this.courses = courses;
        this.kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(keep).build();
    }

    @Override
    public CourseFigures figures(Actor viewer, CourseFilter filter) {
        return kept.get(
                new Asked(ScopedReads.scopeOf(viewer), filter),
                asked -> courses.figures(viewer, filter));
    }

    @Override
    public List<RecentStep> recent(Actor viewer, int limit) {
        return courses.recent(viewer, limit);
    }
}
