package dk.tvaers.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;

/**
 * One JSON mapper for all requests of a test run. Left to itself REST Assured makes one for each request with a body, looks through the whole class
 * path for modules and learns anew how each class is written.
 */
final class SharedMapper {
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private SharedMapper() {}

    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static void use() {
        RestAssured.config = RestAssured.config()
                .objectMapperConfig(
                        ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((_, _) -> MAPPER));
    }
}
