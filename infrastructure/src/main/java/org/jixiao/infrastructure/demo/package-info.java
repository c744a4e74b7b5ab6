/** Demo people and demo projects, sent as commands. */
@NullMarked
package org.jixiao.infrastructure.demo;

import org.jspecify.annotations.NullMarked;
