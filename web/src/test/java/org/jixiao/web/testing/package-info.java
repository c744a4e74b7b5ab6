/** The web module in a test: its front door, and every port of the application in memory. */
@NullMarked
package org.jixiao.web.testing;

import org.jspecify.annotations.NullMarked;
