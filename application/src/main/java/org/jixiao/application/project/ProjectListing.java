package org.jixiao.application.project;

import org.jixiao.application.shared.Page;
import org.jixiao.domain.project.Funding;

/**
 * One page of a list of projects.
 *
 * @param totals the sums over everything the filter matches, not over the page
 */
public record ProjectListing(Page<ProjectRow> page, Funding totals) {}
