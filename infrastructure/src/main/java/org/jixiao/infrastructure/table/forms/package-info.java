/** 申报表 and 审核表 of one project, as docx and PDF. */
@NullMarked
package org.jixiao.infrastructure.table.forms;

import org.jspecify.annotations.NullMarked;
