package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was learned while the trial ran. */
@RegisterForReflection
@Schema(name = "LearningRequest")
record LearningRequest(@NotBlank @Size(max = 5000) String learning) {}
