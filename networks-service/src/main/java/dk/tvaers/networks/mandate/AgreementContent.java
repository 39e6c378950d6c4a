package dk.tvaers.networks.mandate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is agreed. A draft may be incomplete; all that belongs to its kind must be there when it is proposed.
 *
 * @param expectations of one another
 * @param hours the member's time by phase; with a line manager only
 * @param timeBalance how the network is balanced against the work in the department; with a line manager only
 * @param competenceDevelopment what the member is to learn; with a line manager only
 * @param payers the units that pay for the hours, 100 % in all; with a line manager only
 * @param reviewOn when to look at it again
 */
@RegisterForReflection
@Schema(name = "AgreementContent")
record AgreementContent(
        @Pattern(regexp = AgreementContent.SAYS_SOMETHING, message = "not-blank") @Size(max = 5000)
        String expectations,

        @Size(max = 10) List<@NotNull @Valid AgreedHours> hours,

        @Pattern(regexp = AgreementContent.SAYS_SOMETHING, message = "not-blank") @Size(max = 2000)
        String timeBalance,

        @Pattern(regexp = AgreementContent.SAYS_SOMETHING, message = "not-blank") @Size(max = 2000)
        String competenceDevelopment,

        @Size(max = 20) List<@NotNull @Valid Payer> payers,
        LocalDate reviewOn) {
    static final String SAYS_SOMETHING = "^[\\s\\S]*\\S[\\s\\S]*$";

    AgreementContent {
        // Not List.copyOf: a null among the elements is for the validator to name.
        hours = hours == null ? List.of() : hours;
        payers = payers == null ? List.of() : payers;
    }
}
