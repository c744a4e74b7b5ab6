package org.jixiao.infrastructure.shared;

/**
 * A read model with one row for each aggregate, counted and compared with the events by version.
 */
public interface RowPerAggregate extends ReadModel {

    VersionedRows table();

    @Override
    default void dropStrays() {
        table().dropStrays();
    }

    @Override
    default long rows() {
        return table().count();
    }

    @Override
    default long behind() {
        return table().behind();
    }
}
