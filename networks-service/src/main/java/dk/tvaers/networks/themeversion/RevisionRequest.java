package dk.tvaers.networks.themeversion;

import dk.tvaers.networks.theme.SevenAnswers;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seven answers as the network gives them now. */
@RegisterForReflection
@Schema(name = "ThemeRevision")
record RevisionRequest(@NotNull @Valid SevenAnswers answers) {}
