package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps the pictures of the guide under {@code target/guide}, and with {@code -Dguide.write=true}
 * in the guide itself too. They are drawn with few colours, so that a chapter weighs little.
 */
final class GuideAlbum {

    private static final Path ALWAYS = Path.of("target", "guide");
    private static final Path GUIDE = Path.of("..", "docs", "guide", "images");
    private static final int MOST_BYTES = 64 * 1024;

    private final Set<GuidePicture> taken = EnumSet.noneOf(GuidePicture.class);

    /** What is on the screen, and no more of the page than that. */
    void take(GuidePicture picture, Visitor visitor) {
        byte[] png = FewColours.drawn(visitor.page().screenshot());
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
}
