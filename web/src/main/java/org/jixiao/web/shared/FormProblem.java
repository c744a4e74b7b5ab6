package org.jixiao.web.shared;

/**
 * Why a field cannot be taken as it is typed.
 *
 * @param field the id of its element on the page
 */
public record FormProblem(String field, String sentence) {}
