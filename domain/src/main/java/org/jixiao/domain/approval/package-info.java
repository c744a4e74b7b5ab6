/**
 * What an approver decides: the approval with its document number, and the disclosure of tables.
 */
@NullMarked
package org.jixiao.domain.approval;

import org.jspecify.annotations.NullMarked;
