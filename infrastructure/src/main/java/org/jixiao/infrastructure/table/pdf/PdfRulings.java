package org.jixiao.infrastructure.table.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Collects the straight lines that a page draws, as lines or as very thin boxes. */
final class PdfRulings {

    /** A line at {@code at} between two ends, across or down. */
    record Ruling(float at, float from, float to) {}

    private static final Set<String> PAINTING =
            Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private static final float THIN = 3;
    private static final float SHORTEST = 4;
    private static final int MOST = 500_000;

    private final List<Ruling> across = new ArrayList<>();
    private final List<Ruling> down = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float startX;
    private float startY;
    private float x;
    private float y;

    List<Ruling> across() {
        return across;
    }

    List<Ruling> down() {
        return down;
    }

    /**
     * @param toPage from the coordinates of the operands to the page as it is shown
     */
    void operator(String name, List<COSBase> operands, AffineTransform toPage) {
        float[] numbers = numbers(operands);
        switch (name) {
            case "m" -> moveTo(point(numbers, 0, toPage));
            case "l" -> lineTo(point(numbers, 0, toPage));
            case "c" -> jumpTo(point(numbers, 4, toPage));
            case "v", "y" -> jumpTo(point(numbers, 2, toPage));
            case "h" -> close();
            case "re" -> box(numbers, toPage);
            case "n" -> path.clear();
            default -> paint(name);
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[6];
        for (int i = 0; i < Math.min(6, operands.size()); i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    private static Point2D point(float[] numbers, int at, AffineTransform toPage) {
        return toPage.transform(new Point2D.Float(numbers[at], numbers[at + 1]), null);
    }

    private void moveTo(Point2D to) {
        jumpTo(to);
        startX = x;
        startY = y;
    }

    private void jumpTo(Point2D to) {
        x = (float) to.getX();
        y = (float) to.getY();
    }

    private void lineTo(Point2D to) {
        line(x, y, (float) to.getX(), (float) to.getY());
        jumpTo(to);
    }

    private void close() {
        line(x, y, startX, startY);
        x = startX;
        y = startY;
    }

    private void line(float x1, float y1, float x2, float y2) {
        if (path.size() < MOST) {
            path.add(new float[] {x1, y1, x2, y2});
        }
    }

    /** A thin box is a line along its middle; of another one the sides are lines. */
    private void box(float[] numbers, AffineTransform toPage) {
        Point2D one = point(numbers, 0, toPage);
        float[] far = {numbers[0] + numbers[2], numbers[1] + numbers[3]};
        Point2D two = point(far, 0, toPage);
        float x1 = (float) one.getX();
        float y1 = (float) one.getY();
        float x2 = (float) two.getX();
        float y2 = (float) two.getY();
        if (Math.abs(y1 - y2) < THIN) {
            line(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2);
        } else if (Math.abs(x1 - x2) < THIN) {
            line((x1 + x2) / 2, y1, (x1 + x2) / 2, y2);
        } else {
            line(x1, y1, x2, y1);
            line(x1, y2, x2, y2);
            line(x1, y1, x1, y2);
            line(x2, y1, x2, y2);
        }
        moveTo(one);
    }

    private void paint(String name) {
        if (!PAINTING.contains(name)) {
            return;
        }
        if (name.startsWith("s") || name.startsWith("b")) {
            close();
        }
        for (float[] line : path) {
            boolean level = Math.abs(line[1] - line[3]) < 1;
            boolean upright = Math.abs(line[0] - line[2]) < 1;
            if (level && Math.abs(line[0] - line[2]) >= SHORTEST && across.size() < MOST) {
                across.add(ruling(line[1], line[0], line[2]));
            } else if (upright && Math.abs(line[1] - line[3]) >= SHORTEST && down.size() < MOST) {
                down.add(ruling(line[0], line[1], line[3]));
            }
        }
        path.clear();
    }

    private static Ruling ruling(float at, float one, float two) {
        return new Ruling(at, Math.min(one, two), Math.max(one, two));
    }
}
