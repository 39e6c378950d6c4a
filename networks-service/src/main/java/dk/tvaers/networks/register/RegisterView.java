package dk.tvaers.networks.register;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found, the best first.
 *
 * @param items at most as many as were asked for; there is no next page, because rank is no place to go on from
 */
@RegisterForReflection
@Schema(name = "RegisterAnswer")
record RegisterView(List<Item> items) {
    /**
     * Something that was proposed, thought of, tried or handed over.
     *
     * @param id of the theme, idea, trial or solution
     * @param networkId the network it belongs to; absent for a theme without one
     * @param text the beginning of what is written about it
     * @param state in the words of its kind
     * @param year when it happened
     */
    @RegisterForReflection
    @Schema(name = "RegisterEntry")
    record Item(
            RegisterKind kind,
            UUID id,
            UUID networkId,

            @Schema(examples = "Besøgsvenner til dem, der bor alene")
            String title,

            String text,
            @Schema(examples = "REJECTED") String state,
            @Schema(examples = "2016") int year) {}
}
