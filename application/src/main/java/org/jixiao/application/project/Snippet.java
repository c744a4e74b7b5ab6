package org.jixiao.application.project;

/**
 * A piece of a project's text with the first word that was looked for.
 *
 * @param before what stands before the word on its line, shortened
 * @param word as it is written there
 * @param after what follows on the line, shortened
 */
public record Snippet(String before, String word, String after) {}
