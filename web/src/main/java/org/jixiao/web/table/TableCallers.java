package org.jixiao.web.table;

/** Who brings tables in. */
final class TableCallers {

    static final String IMPORT = "hasAnyRole('unit-filer', 'district-manager')";

    private TableCallers() {}
}
