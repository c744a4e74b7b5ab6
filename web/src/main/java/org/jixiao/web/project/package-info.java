/** Pages on which projects are listed, read, written and submitted. */
@NullMarked
package org.jixiao.web.project;

import org.jspecify.annotations.NullMarked;
