/** Tables and forms taken out, each recorded; archives of a year. */
@NullMarked
package org.jixiao.application.table.exports;

import org.jspecify.annotations.NullMarked;
