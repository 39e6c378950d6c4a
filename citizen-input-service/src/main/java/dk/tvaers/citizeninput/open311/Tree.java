package dk.tvaers.citizeninput.open311;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object while it is put together; what is null is left out. */
final class Tree {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Tree with(String name, Object value) {
        if (value != null) {
            fields.put(name, value instanceof Tree tree ? tree.fields : value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
