package dk.tvaers.reporting.linked;

import dk.tvaers.reporting.linked.Thing.Address;
import dk.tvaers.reporting.linked.Thing.Literal;
import dk.tvaers.reporting.linked.Thing.Other;
import dk.tvaers.reporting.linked.Thing.Text;
import dk.tvaers.reporting.linked.Thing.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** RDF 1.1 Turtle: a paragraph for each thing. */
public final class Turtle {
    public static final String TYPE = "text/turtle";

    private final Map<String, Thing> things = new LinkedHashMap<>();

    private Turtle() {}

    public static String of(Thing thing) {
        var turtle = new Turtle();
        turtle.collect(thing);
        return Vocabulary.PREFIXES.entrySet().stream()
                        .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
                        .collect(Collectors.joining())
                + turtle.things.values().stream().map(Turtle::paragraph).collect(Collectors.joining());
    }

    private void collect(Thing thing) {
        if (things.putIfAbsent(thing.address(), thing) == null) {
            thing.said().values().stream().flatMap(values -> values.stream()).forEach(value -> {
                if (value instanceof Other other) {
                    collect(other.thing());
                }
            });
        }
    }

    private static String paragraph(Thing thing) {
        var text = new StringBuilder("\n" + address(thing.address()) + " a " + thing.type());
        thing.said()
                .forEach((property, values) -> text.append(" ;\n    ")
                        .append(property)
                        .append(' ')
                        .append(values.stream().map(Turtle::value).collect(Collectors.joining(", "))));
        return text.append(" .\n").toString();
    }

    private static String value(Value value) {
        return switch (value) {
            case Text text -> quoted(text.text()) + "@" + text.language();
            case Literal literal -> quoted(literal.text()) + "^^" + literal.type();
            case Address other -> address(other.address());
            case Other other -> address(other.thing().address());
        };
    }

    /** IRIREF: what may not stand in it is written as its number. */
    private static String address(String address) {
        return address.codePoints()
                .mapToObj(each -> each <= ' ' || "<>\"{}|^`\\".indexOf(each) >= 0
                        ? "\\u%04X".formatted(each)
                        : Character.toString(each))
                .collect(Collectors.joining("", "<", ">"));
    }

    /** STRING_LITERAL_QUOTE. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "\"";
    }
}
