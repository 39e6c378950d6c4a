package dk.tvaers.members.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.tvaers.web.problem.Messages;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the files of an export are, for people and for programs. */
@RegisterForReflection
record ExportManifest(UUID personId, Instant exportedAt, List<Described> files, Text elsewhere) {
    static final String PERSON = "person";
    static final String NAME = "manifest.json";

    /** A file of the export. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Described(String file, Text what) {}

    /** The same in both languages. */
    @RegisterForReflection
    record Text(String da, String en) {
        static Text of(Messages messages, String key) {
            return new Text(text(messages, key, "da"), text(messages, key, "en"));
        }

        private static String text(Messages messages, String key, String language) {
            Locale reader = Messages.choose(language);
            return messages.text(key, reader, Map.of());
        }
    }

    static ExportManifest of(UUID personId, Instant at, Messages messages) {
        List<Described> files = Stream.concat(
                        Stream.of(PERSON), Arrays.stream(ExportFile.values()).map(ExportFile::label))
                .map(label -> new Described(label + ".json", Text.of(messages, "export-" + label)))
                .toList();
        return new ExportManifest(personId, at, files, Text.of(messages, "export-elsewhere"));
    }
}
