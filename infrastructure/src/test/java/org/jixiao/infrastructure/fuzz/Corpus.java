package org.jixiao.infrastructure.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small tables that all cases are made of: files, so that a number means the same for ever. */
record Corpus(
        List<byte[]> all,
        List<String> texts,
        List<Parts> workbooks,
        List<Parts> documents,
        List<PdfPieces> pdfs) {

    static final Path FOLDER = Path.of("src/test/resources/fuzz");

    static Corpus load() {
        return new Corpus(
                files(""),
                Stream.concat(files(".txt").stream(), files(".json").stream())
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .toList(),
                files(".xlsx").stream().map(Parts::of).toList(),
                files(".docx").stream().map(Parts::of).toList(),
                files(".pdf").stream().map(PdfPieces::of).toList());
    }

    private static List<byte[]> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER.resolve("whole"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Corpus::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
