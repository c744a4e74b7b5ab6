package org.jixiao.domain.project;

import java.util.List;
import org.jixiao.domain.shared.Finding;

/** Looks a sheet over before it is submitted; reports everything at once. */
@FunctionalInterface
public interface SheetCheck {

    List<Finding> findings(CheckedSheet sheet);
}
