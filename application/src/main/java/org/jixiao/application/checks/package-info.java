/** The checks as a fiscal year has them, and what lies around a sheet. */
@NullMarked
package org.jixiao.application.checks;

import org.jspecify.annotations.NullMarked;
