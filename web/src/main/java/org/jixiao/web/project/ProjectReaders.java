package org.jixiao.web.project;

/** Who reads projects at all: everyone but the two administrators, who read no content. */
public final class ProjectReaders {

    public static final String ANY =
            "hasAnyRole('unit-filer', 'district-manager', 'city-reviewer', 'city-approver',"
                    + " 'auditor')";

    private ProjectReaders() {}
}
