package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the secretariat found.
 *
 * @param complete the proposal says all that the forum needs to decide
 * @param reason why it recommends that; for the forum, not for the proposer
 */
@RegisterForReflection
@Schema(name = "ThemeScreeningRequest")
record ScreeningRequest(
        @NotNull Boolean complete,
        @NotNull Recommendation recommendation,

        @NotBlank @Size(max = 5000) @Schema(examples = "Tre fagafdelinger er berørt, og ingen ved, hvem der er alene.")
        String reason,

        @NotNull @Valid Judgements characteristics) {}
