package org.jixiao.infrastructure.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The parts of an archive, in order. */
record Parts(List<Part> all) {

    record Part(String name, byte[] content) {}

    static Parts of(byte[] archive) {
        List<Part> parts = new ArrayList<>();
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Parts(parts);
    }

    Parts copy() {
        return new Parts(new ArrayList<>(all));
    }

    /** Packed lightly: what is tried is the reader, not the packer. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Part part : all) {
                put(zip, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A name that is there already is left out: the packer takes none twice. */
    private static void put(ZipOutputStream zip, Part part) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(part.name()));
        } catch (ZipException twice) {
            return;
        }
        zip.write(part.content());
        zip.closeEntry();
    }
}
