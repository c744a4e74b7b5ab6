package org.jixiao.web.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns a file of the guide into a chapter. Links between files become links between pages,
 * relative to the page, so that they hold below any context path.
 *
 * <p>HTML within the Markdown is let through: the files come with the application, nobody types
 * into them, and it is how a heading gets an anchor that a form can name: {@code ## <a
 * id="x"></a>…}.
 */
final class ChapterReader {

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z0-9-]+)\">");
    private static final Pattern FILE = Pattern.compile("([A-Za-z-]+)\\.md(#.*)?");
    private static final String FIRST = "README";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .attributeProviderFactory(context -> new PictureSize())
                    .build();

    /**
     * @param file its name without the ending
     */
    Chapter read(String file, String markdown) {
        Node document = parser.parse(markdown);
        String name = file.equals(FIRST) ? "" : file;
        Headings headings = new Headings();
        document.accept(headings);
        document.accept(new Addresses(name.isEmpty()));
        return new Chapter(
                name, headings.title, List.copyOf(headings.sections), renderer.render(document));
    }

    private static final class Headings extends AbstractVisitor {

        private String title = "";
        private final List<Chapter.Section> sections = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            Words words = new Words();
            heading.accept(words);
            String text = words.text.toString().strip();
            if (heading.getLevel() == 1) {
                title = text;
            } else if (heading.getLevel() == 2 && !words.anchor.isEmpty()) {
                sections.add(new Chapter.Section(words.anchor, text));
            }
        }
    }

    /** What is written in a heading, and the anchor before it. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private String anchor = "";

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            Matcher found = ANCHOR.matcher(node.getLiteral());
            if (found.matches()) {
                anchor = found.group(1);
            }
        }
    }

    private static final class Addresses extends AbstractVisitor {

        /** The first chapter is shown one level above the others. */
        private final boolean first;

        Addresses(boolean first) {
            this.first = first;
        }

        @Override
        public void visit(Link link) {
            Matcher file = FILE.matcher(link.getDestination());
            if (file.matches()) {
                String anchor = file.group(2) == null ? "" : file.group(2);
                link.setDestination(page(file.group(1)) + anchor);
            }
            visitChildren(link);
        }

        private String page(String file) {
            if (file.equals(FIRST)) {
                return first ? "help" : "../help";
            }
            return first ? "help/" + file : file;
        }

        @Override
        public void visit(Image image) {
            if (first) {
                image.setDestination("help/" + image.getDestination());
            }
            visitChildren(image);
        }
    }
}
