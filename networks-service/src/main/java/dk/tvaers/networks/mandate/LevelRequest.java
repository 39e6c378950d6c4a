package dk.tvaers.networks.mandate;

import dk.tvaers.networks.networktype.ReferenceLeadLevel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reference lead is in the hierarchy. */
@RegisterForReflection
@Schema(name = "ReferenceLeadLevelStatement")
record LevelRequest(@NotNull ReferenceLeadLevel level) {}
