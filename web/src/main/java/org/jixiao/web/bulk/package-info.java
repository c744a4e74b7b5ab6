/** Jobs on many projects, for pages and API: preview, progress, results, another try. */
@NullMarked
package org.jixiao.web.bulk;

import org.jspecify.annotations.NullMarked;
