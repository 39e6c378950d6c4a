package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The criteria a network is to have, in the order they are shown in. */
@RegisterForReflection
@Schema(name = "CriteriaRequest")
record CriteriaRequest(@NotNull @Size(min = 2, max = 12) List<@NotNull @Valid Criterion> criteria) {}
