package dk.tvaers.networks.idea;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An idea in other words, or in another track. */
@RegisterForReflection
@Schema(name = "IdeaChangeRequest")
record IdeaChangeRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 5000) String text,
        UUID trackId) {}
