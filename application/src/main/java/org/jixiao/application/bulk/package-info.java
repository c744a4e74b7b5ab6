/** Jobs on many projects at once: what is to be done to which, how far it is, what came of it. */
@NullMarked
package org.jixiao.application.bulk;

import org.jspecify.annotations.NullMarked;
