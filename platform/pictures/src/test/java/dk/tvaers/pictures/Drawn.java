package dk.tvaers.pictures;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A picture as a reader's program sees it. */
record Drawn(Document document) {
    static final Locale DANISH = Locale.of("da");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    static Drawn of(Picture picture, Look look, Locale language) {
        return of(picture.svg(look, language));
    }

    static Drawn of(String svg) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception notXml) {
            throw new AssertionError("not well-formed", notXml);
        }
    }

    /** All elements in the order in which they are painted. */
    List<Element> elements() {
        var all = document.getElementsByTagName("*");
        var elements = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    List<Element> elements(String name) {
        return elements().stream()
                .filter(each -> each.getTagName().equals(name))
                .toList();
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** What the root says of itself: title or desc. */
    String said(String element) {
        for (Node child = root().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(element)) {
                return child.getTextContent();
            }
        }
        throw new AssertionError("no " + element);
    }

    List<String> titles() {
        return elements("title").stream().map(Node::getTextContent).toList();
    }

    /** What is written in the picture, without the titles of what was shortened. */
    static String written(Element text) {
        var written = new StringBuilder();
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                written.append(child.getNodeValue());
            }
        }
        return written.toString();
    }

    List<String> written() {
        return elements("text").stream().map(Drawn::written).toList();
    }

    double height() {
        return Double.parseDouble(root().getAttribute("viewBox").split(" ")[3]);
    }

    static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    /** Where something is. */
    record Area(double left, double top, double right, double bottom) {
        boolean holds(double x, double y) {
            return left <= x && x <= right && top <= y && y <= bottom;
        }

        boolean overlaps(Area other, double by) {
            return Math.min(right, other.right) - Math.max(left, other.left) > by
                    && Math.min(bottom, other.bottom) - Math.max(top, other.top) > by;
        }

        double x() {
            return (left + right) / 2;
        }

        double y() {
            return (top + bottom) / 2;
        }
    }

    static Area text(Element text, double width) {
        double x = number(text, "x");
        double size = number(text, "font-size");
        double left = switch (text.getAttribute("text-anchor")) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
        };
        double baseline = number(text, "y");
        return new Area(left, baseline - size * 0.76, left + width, baseline + size * 0.24);
    }

    static Area shape(Element shape) {
        return switch (shape.getTagName()) {
            case "rect" ->
                new Area(
                        number(shape, "x"),
                        number(shape, "y"),
                        number(shape, "x") + number(shape, "width"),
                        number(shape, "y") + number(shape, "height"));
            case "circle" -> {
                double r = number(shape, "r");
                double x = number(shape, "cx");
                double y = number(shape, "cy");
                yield new Area(x - r, y - r, x + r, y + r);
            }
            case "line" ->
                new Area(
                        Math.min(number(shape, "x1"), number(shape, "x2")),
                        Math.min(number(shape, "y1"), number(shape, "y2")),
                        Math.max(number(shape, "x1"), number(shape, "x2")),
                        Math.max(number(shape, "y1"), number(shape, "y2")));
            default -> path(shape.getAttribute("d"));
        };
    }

    private static Area path(String path) {
        double[] area = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        int axis = 0;
        for (String part : path.split(" ")) {
            axis = switch (part) {
                case "H" -> 0;
                case "V" -> 1;
                default -> axis;
            };
            if (NUMBER.matcher(part).matches()) {
                double value = Double.parseDouble(part);
                area[axis] = Math.min(area[axis], value);
                area[axis + 2] = Math.max(area[axis + 2], value);
                axis = 1 - axis;
            } else if (part.equals("M") || part.equals("L")) {
                axis = 0;
            }
        }
        return new Area(area[0], area[1], area[2], area[3]);
    }
}
