package org.jixiao.infrastructure.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The objects of a PDF with their streams unpacked.
 *
 * @param root the number of the object that all others hang on
 */
record PdfPieces(List<Piece> all, String root) {

    /**
     * One object; all characters are bytes.
     *
     * @param stream empty where it has none
     */
    record Piece(int number, String dictionary, String stream) {

        Piece with(String changed) {
            return new Piece(number, changed, stream);
        }

        Piece showing(String changed) {
            return new Piece(number, dictionary, changed);
        }

        boolean isContent() {
            return stream.contains(" Tf") || stream.contains("BT");
        }
    }

    static PdfPieces of(byte[] pdf) {
        String plain = unpacked(pdf);
        List<Piece> pieces = new ArrayList<>();
        int at = plain.indexOf(" 0 obj");
        while (at >= 0) {
            int end = plain.indexOf("endobj", at);
            int number = Integer.parseInt(plain.substring(plain.lastIndexOf('\n', at) + 1, at));
            pieces.add(piece(number, plain.substring(at + 6, end).strip()));
            at = plain.indexOf(" 0 obj", end);
        }
        int root = plain.lastIndexOf("/Root ");
        return new PdfPieces(pieces, plain.substring(root + 6, plain.indexOf(' ', root + 6)));
    }

    PdfPieces copy() {
        return new PdfPieces(new ArrayList<>(all), root);
    }

    private static Piece piece(int number, String object) {
        int from = object.indexOf("stream");
        if (from < 0) {
            return new Piece(number, object, "");
        }
        int begin = object.indexOf('\n', from) + 1;
        return new Piece(
                number,
                object.substring(0, from).strip(),
                object.substring(begin, object.lastIndexOf("endstream")).stripTrailing());
    }

    private static String unpacked(byte[] pdf) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    unpack(stream);
                }
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] content = stream.createInputStream().readAllBytes();
        stream.removeItem(COSName.FILTER);
        try (OutputStream plain = stream.createOutputStream()) {
            plain.write(content);
        }
    }

    /**
     * @param packed whether what pages show is packed, as it usually is
     */
    byte[] written(boolean packed) {
        StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
        StringBuilder places = new StringBuilder();
        for (Piece piece : all) {
            String place = "%010d 00000 n \n".formatted(pdf.length());
            places.append(piece.number()).append(" 1\n").append(place);
            pdf.append(piece.number()).append(" 0 obj\n");
            write(piece, packed && piece.isContent(), pdf);
            pdf.append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 1\n0000000000 65535 f \n").append(places);
        pdf.append("trailer\n<</Root ").append(root).append(" 0 R /Size 9999>>\nstartxref\n");
        pdf.append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void write(Piece piece, boolean packed, StringBuilder pdf) {
        if (piece.stream().isEmpty()) {
            pdf.append(piece.dictionary());
            return;
        }
        String stream = packed ? deflated(piece.stream()) : piece.stream();
        String filter = packed ? "/Filter /FlateDecode /Length " : "/Length ";
        String head = piece.dictionary().replaceFirst("/Length -?\\d+( 0 R)?", "");
        int end = Math.max(0, head.lastIndexOf(">>"));
        pdf.append(head, 0, end).append(filter).append(stream.length());
        pdf.append(head.substring(end)).append("\nstream\n").append(stream).append("\nendstream");
    }

    private static String deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater light = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream packed = new DeflaterOutputStream(bytes, light)) {
            packed.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            light.end();
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
