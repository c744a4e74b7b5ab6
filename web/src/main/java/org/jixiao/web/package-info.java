/** The main class; what people and programs see of Jixiao lies in the packages below. */
@NullMarked
package org.jixiao.web;

import org.jspecify.annotations.NullMarked;
