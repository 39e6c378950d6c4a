package dk.tvaers.networks.iceberg;

import java.io.StringWriter;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an iceberg as GraphML. By the writer of the JDK: JGraphT would build the graph anew, bring seven jars and look its XML transformer
 * up by name, which a native program must be told of (docs/adr/0016).
 */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String[] NODE_KEYS = {"statement", "level", "status", "perspectives", "raisedAt"};
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(UUID networkId, IcebergView iceberg) {
        var text = new StringWriter();
        try {
            new GraphMl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).document(networkId, iceberg);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("an iceberg could not be written as GraphML", failed);
        }
        return text.toString();
    }

    private void document(UUID networkId, IcebergView iceberg) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String key : NODE_KEYS) {
            key(key, "node", "string");
        }
        key("evidence", "node", "int");
        key("type", "edge", "string");
        xml.writeStartElement("graph");
        xml.writeAttribute("id", networkId.toString());
        xml.writeAttribute("edgedefault", "directed");
        for (NodeView node : iceberg.nodes()) {
            node(node);
        }
        for (EdgeView edge : iceberg.edges()) {
            edge(edge);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void node(NodeView node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id().toString());
        data("statement", node.statement());
        data("level", node.level().name());
        data("status", node.status().name());
        data("perspectives", String.join(" ", node.perspectives()));
        data("raisedAt", node.raisedAt().toString());
        data("evidence", Integer.toString(node.evidence().size()));
        xml.writeEndElement();
    }

    private void edge(EdgeView edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", edge.id().toString());
        xml.writeAttribute("source", edge.from().toString());
        xml.writeAttribute("target", edge.to().toString());
        data("type", edge.type().name());
        xml.writeEndElement();
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        // XML has no way to write some characters that JSON lets through.
        xml.writeCharacters(NOT_IN_XML.matcher(value).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }
}
