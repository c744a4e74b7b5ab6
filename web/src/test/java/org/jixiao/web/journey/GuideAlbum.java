package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Keeps the pictures of the guide under {@code target/guide}, and with {@code -Dguide.write=true}
 * in the guide itself too. They are drawn with 256 colours: what a page needs, in a third of the
 * bytes.
 */
final class GuideAlbum {

    private static final Path ALWAYS = Path.of("target", "guide");
    private static final Path GUIDE = Path.of("..", "docs", "guide", "images");
    private static final int COLOURS = 256;
    private static final int MOST_BYTES = 150 * 1024;

    private final Set<GuidePicture> taken = EnumSet.noneOf(GuidePicture.class);

    /** What is on the screen, and no more of the page than that. */
    void take(GuidePicture picture, Visitor visitor) {
        byte[] png = drawn(visitor.page().screenshot());
        assertThat(png.length).as(picture.file()).isLessThanOrEqualTo(MOST_BYTES);
        keep(ALWAYS, picture, png);
        if (Boolean.getBoolean("guide.write")) {
            keep(GUIDE, picture, png);
        }
        taken.add(picture);
    }

    Set<GuidePicture> taken() {
        return taken;
    }

    private static void keep(Path folder, GuidePicture picture, byte[] png) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(picture.file()), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] drawn(byte[] screenshot) {
        try {
            BufferedImage full = ImageIO.read(new ByteArrayInputStream(screenshot));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(indexed(full), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage indexed(BufferedImage full) {
        int[] palette = palette(full);
        IndexColorModel colours =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage drawn =
                new BufferedImage(
                        full.getWidth(),
                        full.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        colours);
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

    /** The colours that fill most of it: a page has few, and between them the edges of letters. */
    private static int[] palette(BufferedImage full) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                counts.merge(full.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int distance =
                    square((colour >> 16) - (palette[i] >> 16))
                            + square((colour >> 8 & 0xff) - (palette[i] >> 8 & 0xff))
                            + square((colour & 0xff) - (palette[i] & 0xff));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int square(int number) {
        return number * number;
    }
}
