/** The user guide of {@code docs/guide}, shown inside the application. */
@NullMarked
package org.jixiao.web.help;

import org.jspecify.annotations.NullMarked;
