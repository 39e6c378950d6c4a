package dk.tvaers.web.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is wrong, before it is put into the reader's language.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request body, or {@code /<name>} of a parameter; "" is the whole
 * @param key message key in a registered bundle ({@code tvaers.messages}); it is also the {@code code} in the answer
 * @param arguments placeholders of the message: {@code {0}}, {@code {1}}, or named ones. Never the rejected value and
 *     never personal data
 */
public record Violation(String pointer, String key, Map<String, Object> arguments) {
    public Violation {
        arguments = Map.copyOf(arguments);
    }

    public static Violation of(String pointer, String key, Object... arguments) {
        Map<String, Object> numbered = LinkedHashMap.newLinkedHashMap(arguments.length);
        for (int i = 0; i < arguments.length; i++) {
            numbered.put(Integer.toString(i), arguments[i]);
        }
        return new Violation(pointer, key, numbered);
    }
}
