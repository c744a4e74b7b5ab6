/** Import and export of the public table: API and pages. */
@NullMarked
package org.jixiao.web.table;

import org.jspecify.annotations.NullMarked;
