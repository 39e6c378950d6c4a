package dk.tvaers.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * The document that is served is the one that is committed under api/, that one follows from the code, and it says what a portal developer needs of every
 * operation. A service extends this. Rewrite the committed document with {@code -Dtvaers.update-api=true} after a deliberate change; the program that
 * rewrites it still serves the one it was built with.
 */
public abstract class OpenApiDocumentTest {
    private final String path;

    /** @param path where the service serves its document, for example {@code /networks/openapi} */
    protected OpenApiDocumentTest(String path) {
        this.path = path;
    }

    @Test
    void committedDocumentIsTheOneServedAndTheOneOfTheCode() throws IOException {
        if (Boolean.getBoolean("tvaers.update-api")) {
            Files.createDirectories(OpenApi.committed().getParent());
            Files.writeString(OpenApi.committed(), OpenApi.ofTheCode());
        } else {
            assertEquals(OpenApi.committedText(), OpenApi.served(path), "built from another document");
        }

        assertEquals(OpenApi.committedText(), OpenApi.ofTheCode(), "rewrite with -Dtvaers.update-api=true");
    }

    @Test
    void servedAsJsonItIsTheSameDocument() {
        assertEquals(OpenApi.read(OpenApi.served(path)), OpenApi.read(OpenApi.servedAsJson(path)));
        assertEquals(OpenApi.read(OpenApi.ofTheCode()), OpenApi.read(OpenApi.ofTheCodeAsJson()));
    }

    @Test
    void everyOperationHasANameASummaryItsAnswersAndItsErrors() {
        var missing = new ArrayList<String>();
        OpenApi.read(OpenApi.ofTheCode())
                .path("paths")
                .properties()
                .forEach(item -> item.getValue().properties().stream()
                        .filter(entry -> entry.getValue().has("responses"))
                        .forEach(entry -> check(entry.getKey() + " " + item.getKey(), entry.getValue(), missing)));

        assertFalse(OpenApi.operations(path).isEmpty(), "no operation");
        assertEquals(new ArrayList<String>(), missing);
    }

    private static void check(String operation, JsonNode described, ArrayList<String> missing) {
        for (var field : new String[] {"operationId", "summary"}) {
            if (described.path(field).asText().isBlank()) {
                missing.add(operation + ": " + field);
            }
        }
        if (!describes("2", described)) {
            missing.add(operation + ": what it answers");
        }
        if (!describes("4", described)) {
            missing.add(operation + ": errors");
        }
    }

    private static boolean describes(String statusClass, JsonNode operation) {
        return operation.path("responses").properties().stream()
                .anyMatch(response -> response.getKey().startsWith(statusClass));
    }
}
