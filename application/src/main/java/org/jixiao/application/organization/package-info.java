/** The Axon shells of unit tree and rounds, and what readers are shown of them. */
@NullMarked
package org.jixiao.application.organization;

import org.jspecify.annotations.NullMarked;
