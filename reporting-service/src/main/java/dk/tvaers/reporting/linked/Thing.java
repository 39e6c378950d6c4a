package dk.tvaers.reporting.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something with an address, and what is said of it. Names of types and properties have a prefix of {@link Vocabulary}. */
public final class Thing {
    private final String address;
    private final String type;
    private final Map<String, List<Value>> said = new LinkedHashMap<>();

    public Thing(String address, String type) {
        this.address = address;
        this.type = type;
    }

    /** Says something in one language. */
    public Thing says(String property, String language, String text) {
        return add(property, new Text(text, language));
    }

    /** Says a value of a type of XML Schema, not in a language. */
    public Thing holds(String property, String type, Object value) {
        return add(property, new Literal(value.toString(), "xsd:" + type));
    }

    /** Names another thing of which nothing more is said. */
    public Thing names(String property, String otherAddress) {
        return add(property, new Address(otherAddress));
    }

    public Thing has(String property, Thing other) {
        return add(property, new Other(other));
    }

    String address() {
        return address;
    }

    String type() {
        return type;
    }

    Map<String, List<Value>> said() {
        return said;
    }

    private Thing add(String property, Value value) {
        said.computeIfAbsent(property, each -> new ArrayList<>()).add(value);
        return this;
    }

    sealed interface Value {}

    record Text(String text, String language) implements Value {}

    record Literal(String text, String type) implements Value {}

    record Address(String address) implements Value {}

    record Other(Thing thing) implements Value {}
}
