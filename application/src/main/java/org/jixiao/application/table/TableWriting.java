package org.jixiao.application.table;

/** Port: writes the public table so that reading it back gives the same table. */
public interface TableWriting {

    /**
     * @throws IllegalArgumentException when an indicator code is not in the official tree, or a
     *     text is longer than a spreadsheet cell holds (32,767 characters)
     */
    default byte[] write(PublicTable table, TableFormat format) {
        return write(table, format, TableLook.PLAIN);
    }

    /**
     * @throws IllegalArgumentException as above
     */
    byte[] write(PublicTable table, TableFormat format, TableLook look);
}
