package org.jixiao.web.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.springframework.core.io.ClassPathResource;

/** Says how large a picture is before it has come, so that the text below it stays where it is. */
final class PictureSize implements AttributeProvider {

    private static final String FOLDER = "images/";

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image picture) {
            String address = picture.getDestination();
            measure(address.substring(address.indexOf(FOLDER)), attributes);
        }
    }

    private static void measure(String file, Map<String, String> attributes) {
        try (InputStream bytes = new ClassPathResource("static/help/" + file).getInputStream();
                ImageInputStream picture = ImageIO.createImageInputStream(bytes)) {
            ImageReader reader = ImageIO.getImageReaders(picture).next();
            reader.setInput(picture);
            attributes.put("width", Integer.toString(reader.getWidth(0)));
            attributes.put("height", Integer.toString(reader.getHeight(0)));
            reader.dispose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
