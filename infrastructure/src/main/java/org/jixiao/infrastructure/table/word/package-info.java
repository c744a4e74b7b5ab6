/** Tables in docx documents, of the application's own or any other origin (ADR 0034). */
@NullMarked
package org.jixiao.infrastructure.table.word;

import org.jspecify.annotations.NullMarked;
