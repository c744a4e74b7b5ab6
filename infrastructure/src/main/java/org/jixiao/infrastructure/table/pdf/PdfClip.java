package org.jixiao.infrastructure.table.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where on the page something can be seen: spreadsheets let a cell show no more of its text than it
 * has room for. Paths that are no rectangles count as the rectangle around them.
 */
final class PdfClip {

    private static final int MOST_SAVED = 1000;

    /** Of the height of letters: so much of one may be cut without anything missing. */
    private static final float ROOM = 0.35f;

    private static final Set<String> PAINTING =
            Set.of("n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*");

    /** A place is kept where nothing is clipped, too: a stack takes no null. */
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Float(-1e6f, -1e6f, 2e6f, 2e6f);

    private final Deque<Rectangle2D> saved = new ArrayDeque<>();
    private Rectangle2D now = EVERYWHERE;
    private @Nullable Rectangle2D path;
    private boolean clips;

    void operator(String name, List<COSBase> operands, AffineTransform toPage) {
        switch (name) {
            case "q" -> save();
            case "Q" -> now = saved.isEmpty() ? EVERYWHERE : saved.pop();
            case "m", "l" -> point(number(operands, 0), number(operands, 1), toPage);
            case "c" -> point(number(operands, 4), number(operands, 5), toPage);
            case "re" -> rectangle(operands, toPage);
            case "W", "W*" -> clips = true;
            default -> {
                if (PAINTING.contains(name)) {
                    paint();
                }
            }
        }
    }

    private void save() {
        if (saved.size() < MOST_SAVED) {
            saved.push(now);
        }
    }

    private void paint() {
        if (clips && path != null) {
            now = now.createIntersection(path);
        }
        path = null;
        clips = false;
    }

    private void rectangle(List<COSBase> operands, AffineTransform toPage) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        point(x, y, toPage);
        point(x + number(operands, 2), y + number(operands, 3), toPage);
    }

    private void point(float x, float y, AffineTransform toPage) {
        Point2D at = toPage.transform(new Point2D.Float(x, y), null);
        if (path == null) {
            path = new Rectangle2D.Double(at.getX(), at.getY(), 0, 0);
        } else {
            path.add(at);
        }
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }

    /** Whether a good part of the letter cannot be seen. */
    boolean cuts(PdfGlyph glyph) {
        float room = glyph.size() * ROOM;
        boolean upright =
                glyph.y() - glyph.size() * 0.8f < now.getMinY() - room
                        || glyph.y() > now.getMaxY() + room;
        return upright || glyph.x() < now.getMinX() - room || glyph.right() > now.getMaxX() + room;
    }
}
