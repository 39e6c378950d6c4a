package dk.tvaers.networks.networktype;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.gate.Condition;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything one version of a network type says.
 *
 * @param plannedMonths months a network of this type is planned to take; absent when open
 * @param phases its course in order, from MANDATE to CLOSING
 * @param requirements what each gate asks for
 */
@RegisterForReflection
@Schema(name = "NetworkTypeDefinition")
record TypeDefinition(
        @NotNull @Valid Purpose purpose,
        @NotNull ReferenceLeadLevel referenceLeadLevel,
        @NotNull PoliticalLink politicalLink,
        @Min(1) @Max(60) Integer plannedMonths,
        @NotNull ForumRule forumRule,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Step> phases,
        @NotNull @Size(max = 100) List<@NotNull @Valid Demand> requirements) {

    /** What the type is for, in both languages. */
    @RegisterForReflection
    @Schema(name = "NetworkTypePurpose")
    record Purpose(
            @NotBlank @Size(max = 1000) @Schema(examples = "Kort forløb om én arbejdsgang.")
            String da,

            @NotBlank @Size(max = 1000) @Schema(examples = "A short course on one workflow.")
            String en) {}

    /**
     * A phase of the course.
     *
     * @param optional may be passed over; absent means no
     */
    @RegisterForReflection
    @Schema(name = "NetworkTypePhase")
    record Step(@NotNull Phase phase, Boolean optional) {
        boolean mayBePassedOver() {
            return Boolean.TRUE.equals(optional);
        }
    }

    /**
     * What a gate asks for.
     *
     * @param phase cannot be left without it
     * @param limit the fewest or the most, whichever the condition bounds
     */
    @RegisterForReflection
    @Schema(name = "NetworkTypeRequirement")
    record Demand(
            @NotNull Phase phase,
            @NotNull Condition condition,
            @NotNull @PositiveOrZero @Max(1000) Integer limit) {}
}
