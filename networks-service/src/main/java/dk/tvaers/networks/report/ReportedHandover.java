package dk.tvaers.networks.report;

import dk.tvaers.events.words.UseAnswer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A solution that was offered to the base organisation, and what came of it.
 *
 * @param receiver name of the unit; absent when it is not known
 * @param state OFFERED, ACCEPTED, DECLINED, IMPLEMENTED or EVALUATED
 * @param answerReason why it was declined, or what the receiver says to it
 */
@RegisterForReflection
@Schema(name = "ReportedHandover")
public record ReportedHandover(
        String title,
        String solution,
        String receiver,
        String state,
        String conditions,
        String resources,
        LocalDate offeredOn,
        LocalDate answeredOn,
        String answerReason,
        LocalDate implementedOn,
        LocalDate evaluatedOn,
        String evaluation,
        List<Use> uses) {

    /** Whether it was still in use some months after. */
    @RegisterForReflection
    @Schema(name = "ReportedUse")
    public record Use(int months, UseAnswer answer, String note) {}
}
