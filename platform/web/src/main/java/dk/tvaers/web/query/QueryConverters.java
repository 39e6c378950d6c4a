package dk.tvaers.web.query;

import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Answers an unreadable query parameter with 400 and its name. Without it JAX-RS says 404, which is right for a path
 * parameter only.
 */
@Provider
public class QueryConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            // Otherwise "dryRun=yes" would be read as false.
            Boolean.class, QueryConverters::truth,
            boolean.class, QueryConverters::truth,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        if (reader == null || annotations == null) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(QueryParam.class::cast)
                .findFirst()
                .map(parameter -> new Named<T>(parameter.value(), reader))
                .orElse(null);
    }

    private static Boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException("neither true nor false");
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    private record Named<T>(String name, Function<String, ?> reader) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            try {
                return (T) reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw Problems.invalid("/" + name, "unknown-value");
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
