package dk.tvaers.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The OpenAPI document that the program under test serves, the one that is committed under api/, and, where the program runs in the test, the one that
 * follows from its code.
 */
final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Where the extension, which is there in tests alone, serves what it makes. */
    private static final String OF_THE_CODE = "/q/openapi";

    private OpenApi() {}

    static String ofTheCode() {
        return get(OF_THE_CODE, "application/yaml");
    }

    static String ofTheCodeAsJson() {
        return get(OF_THE_CODE, "application/json");
    }

    static String served(String path) {
        return get(path, "application/yaml");
    }

    static String servedAsJson(String path) {
        return get(path, "application/json");
    }

    private static String get(String path, String mediaType) {
        return given().accept(mediaType)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Every operationId in the served document. */
    static Set<String> operations(String path) {
        return operations(path, METHODS);
    }

    /** Those that change nothing. */
    static Set<String> reads(String path) {
        return operations(path, Set.of("get"));
    }

    private static Set<String> operations(String path, Set<String> methods) {
        var ids = new TreeSet<String>();
        read(served(path))
                .path("paths")
                .forEach(item -> item.properties().stream()
                        .filter(entry -> methods.contains(entry.getKey()))
                        .forEach(entry ->
                                ids.add(entry.getValue().path("operationId").asText())));
        return ids;
    }

    static JsonNode read(String yaml) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path committed() {
        return Path.of(System.getProperty("tvaers.root"), "api", System.getProperty("tvaers.module") + ".yaml");
    }

    static String committedText() {
        try {
            return Files.exists(committed()) ? Files.readString(committed()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
