/** The check rules of each fiscal year: page and API. */
@NullMarked
package org.jixiao.web.checks;

import org.jspecify.annotations.NullMarked;
