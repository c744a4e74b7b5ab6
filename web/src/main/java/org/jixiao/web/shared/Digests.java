package org.jixiao.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 being built up. */
public final class Digests {

    private static final int CHUNK = 8192;
    private final MessageDigest digest;

    private Digests(MessageDigest digest) {
        this.digest = digest;
    }

    public static Digests sha256() {
        try {
            return new Digests(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Digests add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Adds a text and its end, so that neighbouring texts cannot run into each other. */
    public Digests add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    public Digests add(InputStream stream) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            digest.update(chunk, 0, read);
        }
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
