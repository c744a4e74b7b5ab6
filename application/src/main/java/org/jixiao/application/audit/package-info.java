/** The recorded past of a project: history, differences, its state at any version or instant. */
@NullMarked
package org.jixiao.application.audit;

import org.jspecify.annotations.NullMarked;
