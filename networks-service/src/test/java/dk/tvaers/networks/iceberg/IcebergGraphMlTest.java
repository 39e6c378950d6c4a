package dk.tvaers.networks.iceberg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class IcebergGraphMlTest {
    /** Refuses what is no well-formed XML. */
    static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String statement(String said) throws Exception {
        var node = new NodeView(
                Ids.next(),
                said,
                IcebergLevel.EVENT,
                NodeStatus.HYPOTHESIS,
                "citizen",
                List.of(),
                List.of(),
                Instant.EPOCH);
        var iceberg = new IcebergView(List.of(node), List.of(), null, null);
        return read(IcebergGraphMl.of(Ids.next(), iceberg))
                .getElementsByTagName("data")
                .item(0)
                .getTextContent();
    }

    @Test
    void writesWhatIsMarkupElsewhere() throws Exception {
        assertEquals("</node> & \"æøå\" 🙂\n]]>", statement("</node> & \"æøå\" 🙂\n]]>"));
    }

    @Test
    void replacesWhatXmlHasNoCharacterFor() throws Exception {
        assertEquals("a\uFFFDb\uFFFDc", statement("a\u0001b\uFFFEc"));
    }
}
