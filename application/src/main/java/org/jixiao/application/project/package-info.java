/** The Axon shell of the project aggregate, and what readers are shown of projects. */
@NullMarked
package org.jixiao.application.project;

import org.jspecify.annotations.NullMarked;
