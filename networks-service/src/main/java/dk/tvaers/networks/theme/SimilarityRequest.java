package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is about to propose; nothing of it is stored. */
@RegisterForReflection
@Schema(name = "ThemeSimilarityRequest")
record SimilarityRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Ensomhed blandt ældre borgere")
        String title,

        @Size(max = 5000) String challenge) {}
