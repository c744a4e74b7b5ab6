/** What a reviewer says about a sheet: grades, remarks, decisions. */
@NullMarked
package org.jixiao.domain.review;

import org.jspecify.annotations.NullMarked;
