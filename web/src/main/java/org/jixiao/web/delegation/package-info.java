/** 代理: granting, revoking and using delegations, for pages and API. */
@NullMarked
package org.jixiao.web.delegation;

import org.jspecify.annotations.NullMarked;
