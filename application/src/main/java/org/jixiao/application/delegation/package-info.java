/** 代理: who may act for whom, and which people are known. */
@NullMarked
package org.jixiao.application.delegation;

import org.jspecify.annotations.NullMarked;
