package dk.tvaers.reporting.linked;

import dk.tvaers.reporting.linked.Thing.Address;
import dk.tvaers.reporting.linked.Thing.Literal;
import dk.tvaers.reporting.linked.Thing.Other;
import dk.tvaers.reporting.linked.Thing.Text;
import dk.tvaers.reporting.linked.Thing.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON-LD 1.1: a tree, the first time a thing is met with all that is said of it. */
public final class JsonLd {
    public static final String TYPE = "application/ld+json";

    private JsonLd() {}

    /** The document, for a JSON library to write. */
    public static Map<String, Object> of(Thing thing) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", Vocabulary.PREFIXES);
        document.putAll(object(thing));
        return document;
    }

    private static Map<String, Object> object(Thing thing) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@id", thing.address());
        object.put("@type", thing.type());
        thing.said()
                .forEach((property, values) ->
                        object.put(property, values.stream().map(JsonLd::value).toList()));
        return object;
    }

    private static Map<String, Object> value(Value value) {
        return switch (value) {
            case Text text -> Map.of("@value", text.text(), "@language", text.language());
            case Literal literal -> Map.of("@value", literal.text(), "@type", literal.type());
            case Address address -> Map.of("@id", address.address());
            case Other other -> object(other.thing());
        };
    }
}
