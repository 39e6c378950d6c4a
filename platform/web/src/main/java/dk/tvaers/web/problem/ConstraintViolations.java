package dk.tvaers.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts Bean Validation's findings as violations. The rejected value is never read. */
final class ConstraintViolations {
    private ConstraintViolations() {}

    static List<Violation> of(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream()
                .map(found -> new Violation(pointer(found.getPropertyPath()), key(found), arguments(found)))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::key))
                .toList();
    }

    /** Whether our own answer broke a rule, which is our fault and not the caller's. */
    static boolean concernTheAnswer(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream()
                .anyMatch(found -> contains(found.getPropertyPath(), ElementKind.RETURN_VALUE));
    }

    /** {@code create.request.items[2].name} is {@code /items/2/name}; {@code list.limit} is {@code /limit}. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escape(node.getKey().toString()));
            }
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY -> pointer.append('/').append(escape(node.getName()));
                default -> {
                    // Methods, beans and container elements have no place of their own in the request.
                }
            }
        }
        return pointer.isEmpty() && !parameter.isEmpty() ? "/" + parameter : pointer.toString();
    }

    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    /** {@code @Size} is {@code size}; a message of the code's own, {@code @Size(message = "a-key")}, is its key. */
    private static String key(ConstraintViolation<?> found) {
        String template = found.getMessageTemplate();
        if (!template.startsWith("{jakarta.validation.") && !template.startsWith("{org.hibernate.validator.")) {
            return template.replaceAll("[{}]", "");
        }
        String name =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> arguments(ConstraintViolation<?> found) {
        Map<String, Object> arguments = new HashMap<>();
        found.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String) {
                arguments.put(name, value);
            }
        });
        return arguments;
    }

    private static boolean contains(Path path, ElementKind kind) {
        for (Path.Node node : path) {
            if (node.getKind() == kind) {
                return true;
            }
        }
        return false;
    }
}
