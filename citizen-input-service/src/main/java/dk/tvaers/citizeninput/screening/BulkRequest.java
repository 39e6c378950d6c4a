package dk.tvaers.citizeninput.screening;

import dk.tvaers.events.words.ScreeningOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same decision on many inputs. Only one that shows nothing: what is shown is read one by one. */
@Schema(name = "BulkScreeningRequest")
record BulkRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> inputs,
        @NotNull Hidden outcome,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}") @Schema(examples = "OFF_TOPIC")
        String reason) {

    /** The outcomes that show nothing. */
    enum Hidden {
        HELD,
        REJECTED
    }

    /**
     * One of them.
     *
     * @param version as it was read
     */
    @Schema(name = "BulkScreeningItem")
    record Item(@NotNull UUID inputId, @NotNull Long version) {}

    ScreeningRequest decision() {
        return new ScreeningRequest(ScreeningOutcome.valueOf(outcome.name()), reason, null, null, false);
    }
}
