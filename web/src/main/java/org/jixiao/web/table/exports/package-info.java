/** 导出: tables and archives by page and API, and the list of what was taken out. */
@NullMarked
package org.jixiao.web.table.exports;

import org.jspecify.annotations.NullMarked;
