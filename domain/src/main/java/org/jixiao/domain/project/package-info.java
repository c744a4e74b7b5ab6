/** The project aggregate: its commands, events, states, rules and the decider over them. */
@NullMarked
package org.jixiao.domain.project;

import org.jspecify.annotations.NullMarked;
