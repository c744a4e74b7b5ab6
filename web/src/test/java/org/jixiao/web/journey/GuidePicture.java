package org.jixiao.web.journey;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Every picture of the user guide; {@link GuidePicturesIT} and {@link GuideTablePicturesIT} take
 * each of them.
 */
public enum GuidePicture {
    FIRST_PAGE,
    FRAME,
    DISPLAY_MENU,
    LIST,
    KEYS,
    NOTICES,
    EXPIRED,
    FILER_NEW,
    FILER_GRID,
    FILER_LIBRARY,
    FILER_FINDINGS,
    FILER_SUBMIT,
    FILER_PASTE,
    FILER_PASTE_READ,
    FILER_CONFLICT,
    FILER_RESTORE,
    DELEGATION,
    MANAGER_LIST,
    MANAGER_CHECK,
    REVIEWER_QUEUE,
    REVIEWER_SHEET,
    REVIEWER_COMPARISON,
    REVIEWER_BULK,
    APPROVER_LIST,
    APPROVER_PREVIEW,
    APPROVER_RESULT,
    APPROVER_ADJUST,
    ADJUSTMENT,
    AUDITOR_LIST,
    AUDITOR_HISTORY,
    AUDITOR_COMPARE,
    SYSADMIN_PROJECTIONS,
    SYSADMIN_ROUNDS,
    SYSADMIN_UNITS,
    SYSADMIN_CHECKS,
    SYSADMIN_OUTGOING,
    SECADMIN_ACCOUNTS,
    SECADMIN_DELEGATIONS,
    TABLES_PREVIEW,
    TABLES_ANSWERS,
    TABLES_DIFFERENCE,
    TABLES_EXPORT,
    TABLES_TRANSFERS;

    /** Those of the chapter on tables, which {@link GuideTablePicturesIT} takes. */
    static final Set<GuidePicture> OF_TABLES = EnumSet.range(TABLES_PREVIEW, TABLES_TRANSFERS);

    /** Its name in {@code docs/guide/images}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }
}
