/** A program that feeds the readers of tables what nobody should ever upload. */
package org.jixiao.infrastructure.fuzz;
