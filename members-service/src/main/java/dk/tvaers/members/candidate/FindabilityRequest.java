package dk.tvaers.members.candidate;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody decides about being found. */
@Schema(name = "FindabilityRequest")
record FindabilityRequest(@NotNull Boolean findable) {}
