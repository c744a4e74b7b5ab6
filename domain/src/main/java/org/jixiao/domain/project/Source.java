package org.jixiao.domain.project;

/**
 * Where an imported sheet stood.
 *
 * @param document the document's file name
 * @param row the line or row of the document at which the project begins, from 1
 */
public record Source(String document, int row) {}
