package org.jixiao.infrastructure.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Noto Sans SC, packaged with this module; about 10 MB, kept in memory once it is asked for. */
final class FontFile {

    private static final String PATH = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private static final class Once {
        static final OneCodePerGlyph CONTENT = content();
    }

    private FontFile() {}

    /** A font for one document: it is not safe for several threads. */
    static TrueTypeFont open() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Once.CONTENT.font()));
        font.setEnableGsub(false);
        return font;
    }

    /** What to draw instead of a character that shares its glyph with another one. */
    static @Nullable Integer sameGlyph(int code) {
        return Once.CONTENT.others().get(code);
    }

    private static OneCodePerGlyph content() {
        try (InputStream stream = FontFile.class.getResourceAsStream(PATH)) {
            if (stream == null) {
                throw new IllegalStateException("not packaged: " + PATH);
            }
            byte[] font = stream.readAllBytes();
            try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                return OneCodePerGlyph.in(font, parsed.getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
