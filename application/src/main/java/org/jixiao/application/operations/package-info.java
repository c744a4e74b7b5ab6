/** What an operator sees and does: projections and their rebuild. */
@NullMarked
package org.jixiao.application.operations;

import org.jspecify.annotations.NullMarked;
