package org.jixiao.web.help;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.springframework.core.io.ClassPathResource;

/** Says how large a picture is before it has come, so that the text below it stays where it is. */
final class PictureSize implements AttributeProvider {

    private static final String FOLDER = "images/";

    /**
     * A PNG file begins with its signature and the head of the part that tells width and height.
     */
    private static final int BEFORE_SIZE = 16;

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image picture) {
            String address = picture.getDestination();
            measure(address.substring(address.indexOf(FOLDER)), attributes);
        }
    }

    private static void measure(String file, Map<String, String> attributes) {
        try (DataInputStream png =
                new DataInputStream(
                        new ClassPathResource("static/help/" + file).getInputStream())) {
            png.skipNBytes(BEFORE_SIZE);
            attributes.put("width", Integer.toString(png.readInt()));
            attributes.put("height", Integer.toString(png.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
