package dk.tvaers.networks.valuehypothesis;

import dk.tvaers.events.words.BottomLine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the network may be worth.
 *
 * @param gains who gains: a group, never a named person
 */
@RegisterForReflection
@Schema(name = "ValueHypothesisRequest")
record ValueHypothesisRequest(
        @NotNull BottomLine bottomLine,

        @NotBlank @Size(max = 2000) @Schema(examples = "Færre uopfordrede opkald, når naboerne kender hinanden.")
        String statement,

        @NotBlank @Size(max = 500) @Schema(examples = "Ældre, der bor alene")
        String gains) {}
