package org.jixiao.domain.project;

/**
 * The upload that a sheet was revised by.
 *
 * @param upload the id of the import, by which the document itself is kept
 */
public record Origin(String upload, Source source) {}
