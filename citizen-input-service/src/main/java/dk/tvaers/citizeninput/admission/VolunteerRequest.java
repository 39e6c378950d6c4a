package dk.tvaers.citizeninput.admission;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who would like to be drawn. What is said of oneself is chosen from the municipality's lists, and all of it can be left out. */
@Schema(name = "VolunteerRequest")
record VolunteerRequest(
        @Size(max = 50) @Schema(examples = "30-49") String ageBand,

        @Size(max = 50) @Schema(description = "Part of the municipality")
        String area,

        @Size(max = 50) @Schema(examples = "woman") String gender) {}
