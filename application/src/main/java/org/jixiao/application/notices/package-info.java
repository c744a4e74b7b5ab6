/** Notices: who is told what, how it is read, and how it leaves the house. */
@NullMarked
package org.jixiao.application.notices;

import org.jspecify.annotations.NullMarked;
