package dk.tvaers.portal.page;

import dk.tvaers.privacy.PersonalNumbers;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;

/** What somebody filled in. Shown again it holds no personal number, whatever was typed. */
public record Form(MultivaluedMap<String, String> fields) {

    /** As it was typed, without blanks around it; null when there is nothing. */
    public String text(String field) {
        var value = fields.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Of a hidden field; null when there is none, or somebody damaged it. */
    public UUID id(String field) {
        try {
            var value = text(field);
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }

    /** For the field on the page that is shown again. */
    public String shown(String field) {
        var value = text(field);
        return value == null ? "" : PersonalNumbers.mask(value).text();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean chosen(String field, Object value) {
        return all(field).contains(String.valueOf(value));
    }
}
