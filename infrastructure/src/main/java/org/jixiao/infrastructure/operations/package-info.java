/** State and rebuild of the read models. */
@NullMarked
package org.jixiao.infrastructure.operations;

import org.jspecify.annotations.NullMarked;
