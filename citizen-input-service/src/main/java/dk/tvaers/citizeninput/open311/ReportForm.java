package dk.tvaers.citizeninput.open311;

import dk.tvaers.citizeninput.contact.ContactRequest;
import dk.tvaers.citizeninput.input.SubmissionRequest;
import dk.tvaers.citizeninput.place.PlaceRequest;
import dk.tvaers.events.words.ConsentUse;
import dk.tvaers.web.privacy.MaskedNumbers;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an app sends, as an input. Personal numbers are masked in every field as it is read. Apps send names and addresses whether or not anybody
 * asked, so these are kept only with the consent to be contacted.
 */
record ReportForm(MultivaluedMap<String, String> fields, MaskedNumbers masked) {
    static final String CONSENT = "consent";

    /** One field with all values, one for each, or numbered ones: apps differ. */
    private static final Pattern CONSENT_FIELD = Pattern.compile("attribute\\[" + CONSENT + "](\\[\\d*])?");

    String serviceCode() {
        var code = text("service_code");
        if (code == null) {
            throw Problems.invalid("/service_code", "open311-service-code-missing");
        }
        return code;
    }

    String apiKey() {
        return fields.getFirst("api_key");
    }

    String jurisdiction() {
        return fields.getFirst("jurisdiction_id");
    }

    SubmissionRequest input() {
        var consents = consents();
        return new SubmissionRequest(
                Services.callOf(serviceCode()),
                null,
                description(),
                place(),
                consents,
                consents.contains(ConsentUse.CONTACT) ? contact() : null,
                null,
                null);
    }

    /** With the address as the app has it, which only reviewers see as it is. */
    private String description() {
        return Stream.of(text("description"), text("address_string"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private PlaceRequest place() {
        var longitude = degrees("long");
        var latitude = degrees("lat");
        var address = address();
        return longitude == null && latitude == null && address == null
                ? null
                : new PlaceRequest(longitude, latitude, address);
    }

    private Double degrees(String field) {
        try {
            var text = text(field);
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException none) {
            throw Problems.invalid("/" + field, "open311-no-number");
        }
    }

    private UUID address() {
        try {
            var text = text("address_id");
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Problems.invalid("/address_id", "open311-no-address");
        }
    }

    private ContactRequest contact() {
        var name = Stream.of(text("first_name"), text("last_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var contact = new ContactRequest(name.isEmpty() ? null : name, text("email"), text("phone"));
        return contact.equals(new ContactRequest(null, null, null)) ? null : contact;
    }

    /** Nothing is allowed that was not ticked. */
    private List<ConsentUse> consents() {
        return fields.entrySet().stream()
                .filter(field -> CONSENT_FIELD.matcher(field.getKey()).matches())
                .flatMap(field -> field.getValue().stream())
                .flatMap(values -> Arrays.stream(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(ReportForm::use)
                .distinct()
                .toList();
    }

    private static ConsentUse use(String value) {
        return Arrays.stream(ConsentUse.values())
                .filter(use -> use.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("/attribute[" + CONSENT + "]", "unknown-value"));
    }

    private String text(String field) {
        var value = fields.getFirst(field);
        return value == null || value.isBlank() ? null : masked.mask(value);
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "report";
    }
}
