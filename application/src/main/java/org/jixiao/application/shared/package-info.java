/** The one door to the buses, who is asking, and what every list answers with. */
@NullMarked
package org.jixiao.application.shared;

import org.jspecify.annotations.NullMarked;
