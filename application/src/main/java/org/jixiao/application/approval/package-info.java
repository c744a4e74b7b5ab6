/** 公开: freezing the public table of a unit or department, and getting it back as it was. */
@NullMarked
package org.jixiao.application.approval;

import org.jspecify.annotations.NullMarked;
