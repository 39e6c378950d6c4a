package dk.tvaers.networks.theme;

import dk.tvaers.networks.register.RegisterKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was proposed or tried before and is like it, the best first, ten at most. */
@RegisterForReflection
@Schema(name = "ThemeSimilarities")
record SimilarityView(List<Item> items) {
    /**
     * Something earlier.
     *
     * @param id of the theme, idea, trial or solution
     * @param state in the words of its kind
     * @param year when it happened
     */
    @RegisterForReflection
    @Schema(name = "SimilarEntry")
    record Item(RegisterKind kind, UUID id, String title, String state, int year) {}
}
