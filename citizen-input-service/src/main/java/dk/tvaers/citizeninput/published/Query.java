package dk.tvaers.citizeninput.published;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement while it is put together.
 *
 * @param values of its parameters, in order
 */
record Query(StringBuilder text, List<Object> values) {
    Query() {
        this(new StringBuilder(), new ArrayList<>());
    }

    Query add(String sql, Object... given) {
        text.append(sql);
        values.addAll(List.of(given));
        return this;
    }

    Query addIf(Object value, String sql) {
        return value == null ? this : add(sql, value);
    }

    Query addIf(boolean wanted, String sql) {
        return wanted ? add(sql) : this;
    }

    String sql() {
        return text.toString();
    }
}
