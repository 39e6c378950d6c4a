package dk.tvaers.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How an OpenAPI document is written. */
enum Format {
    YAML("application/yaml") {
        @Override
        byte[] fromYaml(byte[] document) {
            return document;
        }
    },
    JSON("application/json") {
        @Override
        byte[] fromYaml(byte[] document) throws IOException {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(new YAMLMapper().readTree(document));
        }
    };

    /** What may stand behind the document's address. */
    static final List<String> ENDINGS = List.of("", ".json", ".yaml", ".yml");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The same document in this format. */
    abstract byte[] fromYaml(byte[] document) throws IOException;

    static Optional<Format> ofEnding(String path) {
        if (path.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return path.endsWith(".yaml") || path.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }
}
