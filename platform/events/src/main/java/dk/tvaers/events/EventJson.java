package dk.tvaers.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How an event is written to and read from JSON; readers pass over fields they do not know, so that contracts can grow. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    public static String write(DomainEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event must be writable: " + event.getClass(), e);
        }
    }

    /**
     * Reads an event.
     *
     * @throws UnreadableEventException when the JSON does not fit the contract; the message never repeats the content
     */
    public static <E extends DomainEvent> E read(String json, Class<E> contract) {
        try {
            return MAPPER.readValue(json, contract);
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException(contract.getSimpleName() + " does not fit its contract");
        }
    }
}
