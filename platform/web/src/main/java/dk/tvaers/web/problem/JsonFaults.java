package dk.tvaers.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.tvaers.privacy.PersonalNumbers;

/** Puts Jackson's complaints about a request body as one violation. Jackson's messages name classes and are not used. */
final class JsonFaults {
    private JsonFaults() {}

    static Violation of(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> Violation.of(pointer(unknown), "unknown-field");
            case InvalidTypeIdException unknown -> Violation.of(pointer(unknown), "unknown-value");
            case InvalidFormatException format -> Violation.of(pointer(format), formatKey(format));
            case MismatchedInputException type -> Violation.of(pointer(type), "wrong-type");
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> Violation.of(pointer(mapping), "unreadable");
            default -> Violation.of("", "broken-json");
        };
    }

    private static String formatKey(InvalidFormatException fault) {
        Class<?> wanted = fault.getTargetType();
        if (wanted != null && wanted.isEnum()) {
            return "unknown-value";
        }
        return fault.getValue() instanceof String && wanted != String.class ? "wrong-format" : "wrong-type";
    }

    private static String pointer(JsonMappingException fault) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? Integer.toString(step.getIndex())
                                    : ConstraintViolations.escape(step.getFieldName()));
        }
        // A client may have put anything in the place of a field's name.
        return PersonalNumbers.mask(pointer.toString()).text();
    }
}
