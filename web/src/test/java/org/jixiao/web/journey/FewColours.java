package org.jixiao.web.journey;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws a picture of a page with sixteen colours, half a byte each: a page has few. */
final class FewColours {

    private static final int BITS = 4;
    private static final int COLOURS = 1 << BITS;

    /** Colours nearer to one another than this are one; between them are the edges of letters. */
    private static final int LEAST_DISTANCE = 64;

    private FewColours() {}

    /** The same picture as PNG. */
    static byte[] drawn(byte[] picture) {
        try {
            return written(indexed(ImageIO.read(new ByteArrayInputStream(picture))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage drawn) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(png)) {
            writer.setOutput(stream);
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.write(null, new IIOImage(drawn, null, null), smallest);
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }

    private static BufferedImage indexed(BufferedImage full) {
        int[] palette = palette(full);
        BufferedImage drawn =
                new BufferedImage(
                        full.getWidth(),
                        full.getHeight(),
                        BufferedImage.TYPE_BYTE_BINARY,
                        new IndexColorModel(
                                BITS, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int index =
                        nearest.computeIfAbsent(
                                full.getRGB(x, y) & 0xffffff, colour -> nearest(colour, palette));
                drawn.getRaster().setSample(x, y, 0, index);
            }
        }
        return drawn;
    }

    /** Those that fill most of it, as far as they can be told apart. */
    private static int[] palette(BufferedImage full) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                counts.merge(full.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        int[] palette = new int[COLOURS];
        int chosen = 0;
        for (int colour : mostFirst(counts)) {
            int[] before = Arrays.copyOf(palette, chosen);
            if (chosen < COLOURS && isApart(colour, before)) {
                palette[chosen++] = colour;
            }
        }
        return Arrays.copyOf(palette, chosen);
    }

    private static int[] mostFirst(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static boolean isApart(int colour, int[] others) {
        return Arrays.stream(others)
                .allMatch(other -> distance(colour, other) >= LEAST_DISTANCE * LEAST_DISTANCE);
    }

    private static int nearest(int colour, int[] palette) {
        return IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(i -> distance(colour, palette[i])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return square((one >> 16) - (other >> 16))
                + square((one >> 8 & 0xff) - (other >> 8 & 0xff))
                + square((one & 0xff) - (other & 0xff));
    }

    private static int square(int number) {
        return number * number;
    }
}
