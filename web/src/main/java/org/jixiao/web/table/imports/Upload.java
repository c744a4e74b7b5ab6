package org.jixiao.web.table.imports;

import java.util.Optional;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The document in a form; its bytes stay where the server has put them. */
final class Upload {

    private static final int LONGEST_NAME = 200;

    private Upload() {}

    /** Empty when no file was chosen; a chosen file of no bytes is a document, if a bad one. */
    static Optional<UploadedDocument> of(@Nullable MultipartFile file) {
        return file == null || (file.isEmpty() && name(file).equals(unnamed()))
                ? Optional.empty()
                : Optional.of(
                        new UploadedDocument(name(file), file.getSize(), 0, file::getInputStream));
    }

    /** Some programs send the whole path. */
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder tidy = new StringBuilder();
        FileName.plain(last).codePoints().limit(LONGEST_NAME).forEach(tidy::appendCodePoint);
        String name = tidy.toString().strip();
        return name.isEmpty() ? unnamed() : name;
    }

    private static String unnamed() {
        return Messages.of("table.unnamedFile");
    }
}
