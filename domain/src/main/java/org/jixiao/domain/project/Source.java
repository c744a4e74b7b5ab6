package org.jixiao.domain.project;

/**
 * Where an imported sheet stood.
 *
 * @param document the document's file name
 * @param row the number of the project within the document, from 1
 */
public record Source(String document, int row) {}
