/** The project sheet: its indicators, their codes and their values as people write them. */
@NullMarked
package org.jixiao.domain.project;

import org.jspecify.annotations.NullMarked;
