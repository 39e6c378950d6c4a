package dk.tvaers.citizeninput.xml;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document while it is written, by the writer of the JDK: it escapes, and needs nothing to be looked up by name in a native program. */
public final class Xml {
    // XML has no way to write some characters that JSON lets through.
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("XML could not be begun", failed);
        }
    }

    /** Begins a document. */
    public static Xml document(String root) {
        return new Xml().begin(root);
    }

    /** Begins an element. */
    public Xml begin(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    /** An attribute, also a namespace, of the element that was begun last. */
    public Xml attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, fit(value)));
    }

    public Xml text(String value) {
        return write(() -> writer.writeCharacters(fit(value)));
    }

    public Xml end() {
        return write(writer::writeEndElement);
    }

    /** An element with a text. */
    public Xml element(String name, String value) {
        return begin(name).text(value).end();
    }

    /** Ends what is open; the whole document. */
    public String finish() {
        write(writer::writeEndDocument);
        write(writer::close);
        return text.toString();
    }

    private static String fit(String value) {
        return NOT_IN_XML.matcher(value).replaceAll("\uFFFD");
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("XML could not be written", failed);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
