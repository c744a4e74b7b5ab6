package org.jixiao.application.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size 1 to 200 rows
 * @param sort a column name of the list, with {@code -} before it for descending; empty for the
 *     list's own order
 */
public record PageRequest(int page, int size, String sort) {

    public static final int LARGEST = 200;

    /**
     * @throws IllegalArgumentException when page or size is out of bounds
     */
    public PageRequest {
        if (page < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("page 从 0 开始，size 为 1 至 " + LARGEST);
        }
    }

    public long offset() {
        return (long) page * size;
    }
}
