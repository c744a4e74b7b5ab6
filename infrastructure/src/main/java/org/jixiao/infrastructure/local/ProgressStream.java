package org.jixiao.infrastructure.local;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Tells, in steps of twenty, how many percent of a stream of known length have been read. */
final class ProgressStream extends FilterInputStream {

    private static final int STEP = 20;

    private final long length;
    private final Consumer<Integer> percent;
    private long read;
    private int told = -STEP;

    ProgressStream(InputStream in, long length, Consumer<Integer> percent) {
        super(in);
        this.length = Math.max(1, length);
        this.percent = percent;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int got = super.read(bytes, offset, count);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) {
        read += bytes;
        int reached = (int) Math.min(100, read * 100 / length);
        if (reached >= told + STEP) {
            told = reached - reached % STEP;
            percent.accept(told);
        }
    }
}
