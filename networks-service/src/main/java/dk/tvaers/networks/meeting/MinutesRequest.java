package dk.tvaers.networks.meeting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is to say of a meeting that was held.
 *
 * @param heldOn the day, Europe/Copenhagen
 * @param attendance ids of the people who were there, members and guests
 */
@RegisterForReflection
@Schema(name = "MinutesRequest")
record MinutesRequest(
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = 500) List<@NotNull UUID> attendance,

        @NotBlank @Size(max = 10000) @Schema(examples = "Vi samlede 23 fund i fire spor.")
        String summary) {}
