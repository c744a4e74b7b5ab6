/** What an approver decides: the approval and its document number. */
@NullMarked
package org.jixiao.domain.approval;

import org.jspecify.annotations.NullMarked;
