/** 导入: upload, read, answer, confirm, by page and API. */
@NullMarked
package org.jixiao.web.table.imports;

import org.jspecify.annotations.NullMarked;
