package dk.tvaers.web.graph;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes GraphML. By the writer of the JDK: JGraphT would build the graph anew, bring seven jars and look its XML transformer
 * up by name, which a native program must be told of (docs/adr/0016).
 */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What a key is about. */
    public enum Of {
        NODE("node"),
        EDGE("edge");

        private final String word;

        Of(String word) {
            this.word = word;
        }
    }

    /**
     * What stands on nodes or edges.
     *
     * @param type of GraphML: {@code string}, {@code int} and so on
     */
    public record Key(String name, Of of, String type) {}

    /** @param data by key */
    public record Node(String id, Map<String, String> data) {}

    /** @param data by key */
    public record Edge(String id, String source, String target, Map<String, String> data) {}

    /** A graph with all its keys. */
    public record Graph(String id, boolean directed, List<Key> keys, List<Node> nodes, List<Edge> edges) {}

    public static String write(Graph graph) {
        var text = new StringWriter();
        try {
            new GraphMl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).document(graph);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("a graph could not be written as GraphML", failed);
        }
        return text.toString();
    }

    private void document(Graph graph) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (Key key : graph.keys()) {
            key(key);
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("id", graph.id());
        xml.writeAttribute("edgedefault", graph.directed() ? "directed" : "undirected");
        for (Node node : graph.nodes()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", node.id());
            data(graph, Of.NODE, node.data());
            xml.writeEndElement();
        }
        for (Edge edge : graph.edges()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("id", edge.id());
            xml.writeAttribute("source", edge.source());
            xml.writeAttribute("target", edge.target());
            data(graph, Of.EDGE, edge.data());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void key(Key key) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", key.name());
        xml.writeAttribute("for", key.of().word);
        xml.writeAttribute("attr.name", key.name());
        xml.writeAttribute("attr.type", key.type());
    }

    /** In the order of the keys. */
    private void data(Graph graph, Of of, Map<String, String> values) throws XMLStreamException {
        for (Key key : graph.keys()) {
            if (key.of() == of && values.containsKey(key.name())) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", key.name());
                // XML has no way to write some characters that JSON lets through.
                xml.writeCharacters(NOT_IN_XML.matcher(values.get(key.name())).replaceAll("\uFFFD"));
                xml.writeEndElement();
            }
        }
    }
}
