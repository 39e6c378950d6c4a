package dk.tvaers.portal.remote;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent to a service, by the names of its contract. What is not there is not sent. */
public final class Body {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    public Body with(String name, Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** A number as people write it, with a comma or a point; another text is sent as it is, for the service to say what is wrong. */
    public Body number(String name, String written) {
        if (written == null) {
            return this;
        }
        try {
            return with(name, new BigDecimal(written.replace(" ", "").replace(',', '.')));
        } catch (NumberFormatException noNumber) {
            return with(name, written);
        }
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    @JsonValue
    public Map<String, Object> fields() {
        return fields;
    }

    /** Nothing of what was written, so that no log can hold it. */
    @Override
    public String toString() {
        return "body";
    }
}
