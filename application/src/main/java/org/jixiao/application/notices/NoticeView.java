package org.jixiao.application.notices;

import java.time.Instant;
import java.util.UUID;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one person sees it.
 *
 * @param count how many events of one request, or projects, it stands for; from 1
 * @param project what it is about; null when there are many, none, or one out of sight
 * @param code of that project; null with it
 * @param name of that project, may be empty; null with it
 * @param remark the number of a remark of that project; null when it is about the whole of it
 * @param round the filing round; null when it is about projects alone
 * @param due when that round closes, or a delegation ends
 * @param by who caused it; empty for reminders
 */
public record NoticeView(
        UUID id,
        NoticeKind kind,
        Instant at,
        long count,
        boolean unread,
        @Nullable ProjectId project,
        @Nullable String code,
        @Nullable String name,
        @Nullable Integer remark,
        @Nullable RoundId round,
        @Nullable Instant due,
        String by) {}
