package org.jixiao.web.table.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * One uploaded document.
 *
 * @param fileName as people know it, without folders and control characters
 */
record Upload(String fileName, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** Empty when no file was chosen; a chosen file of no bytes is a document, if a bad one. */
    static Optional<Upload> of(@Nullable MultipartFile file) {
        if (file == null || (file.isEmpty() && name(file).equals(unnamed()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Upload(name(file), file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some programs send the whole path. */
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder tidy = new StringBuilder();
        last.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .forEach(tidy::appendCodePoint);
        String name = tidy.toString().strip();
        return name.isEmpty() ? unnamed() : name;
    }

    private static String unnamed() {
        return Messages.of("table.unnamedFile");
    }
}
