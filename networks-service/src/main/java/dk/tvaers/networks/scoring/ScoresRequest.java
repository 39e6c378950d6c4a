package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member gives an idea; criteria that are left out keep what the member gave them. */
@RegisterForReflection
@Schema(name = "ScoresRequest")
record ScoresRequest(@NotEmpty @Size(max = 12) List<@NotNull @Valid Score> scores) {}
