package dk.tvaers.pictures;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG by the XML writer of the JDK, so that nothing a name holds is taken for markup. */
public final class Svg {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    public Svg() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private Svg step(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("a picture could not be written", failed);
        }
    }

    /** @param attributes names and values by turns; numbers are cut to a tenth */
    public Svg open(String element, Object... attributes) {
        return step(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    public Svg close() {
        return step(xml::writeEndElement);
    }

    public Svg empty(String element, Object... attributes) {
        return step(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    public Svg text(String element, String content, Object... attributes) {
        return open(element, attributes).words(content).close();
    }

    /** Text within the element that is open. */
    public Svg words(String content) {
        return step(() -> xml.writeCharacters(NOT_IN_XML.matcher(content).replaceAll("\uFFFD")));
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            xml.writeAttribute(
                    attributes[i].toString(), value instanceof Double number ? number(number) : value.toString());
        }
    }

    /** In a picture, to a tenth. */
    public static String number(double value) {
        double tenth = Math.round(value * 10) / 10.0;
        return tenth == Math.rint(tenth) ? Long.toString((long) tenth) : Double.toString(tenth);
    }

    /** A path: commands as text, coordinates as numbers. */
    public static String path(Object... steps) {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            path.append(
                            switch (step) {
                                case Point point -> number(point.x()) + " " + number(point.y());
                                case Double number -> number(number);
                                default -> step;
                            })
                    .append(' ');
        }
        return path.toString().strip();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
