/** Notices in SQL, live by NOTIFY, out of the house by webhook and e-mail, and reminders. */
@NullMarked
package org.jixiao.infrastructure.notices;

import org.jspecify.annotations.NullMarked;
