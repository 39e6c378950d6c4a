package dk.tvaers.members.membership;

import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.UnitShare;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's time in a network. */
@RegisterForReflection
@Schema(name = "MemberHours")
record HoursView(
        @Schema(
                description =
                        "Signed by the line manager in the network's mandate and in force, in the order of the course")
        List<Agreed> agreed,

        @Schema(description = "Units that pay for the agreed hours, in per cent")
        List<UnitShare> payers,

        @Schema(description = "As the member says, in the order of the course")
        List<UsedHours> used) {

    @RegisterForReflection
    @Schema(name = "AgreedMemberHours")
    record Agreed(Phase phase, BigDecimal hours) {}
}
