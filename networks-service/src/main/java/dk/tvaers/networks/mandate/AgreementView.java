package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.networks.networktype.ReferenceLeadLevel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement. Its texts can hold personal matters: they are in the answer for a single agreement only, and only for the parties, those with
 * a part in the network and the secretariat.
 *
 * @param version what the ETag holds
 * @param referenceLeadLevel what the secretariat says the reference lead is
 * @param signedBy people, in the order they signed
 * @param signedAt when the last party signed
 */
@RegisterForReflection
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        UUID networkId,
        AgreementKind kind,
        AgreementState state,
        long version,
        UUID memberPersonId,
        UUID counterpartPersonId,
        UUID unitId,
        List<AgreedHours> hours,
        List<Payer> payers,
        LocalDate reviewOn,
        ReferenceLeadLevel referenceLeadLevel,
        List<UUID> signedBy,
        Instant signedAt,
        Instant endedAt,
        UUID supersededBy,
        Texts texts) {

    boolean hasParty(UUID personId) {
        return memberPersonId.equals(personId) || counterpartPersonId.equals(personId);
    }

    AgreementView with(Texts shown) {
        return new AgreementView(
                id,
                networkId,
                kind,
                state,
                version,
                memberPersonId,
                counterpartPersonId,
                unitId,
                hours,
                payers,
                reviewOn,
                referenceLeadLevel,
                signedBy,
                signedAt,
                endedAt,
                supersededBy,
                shown);
    }

    /** What is not for everybody. */
    @RegisterForReflection
    @Schema(name = "AgreementTexts")
    record Texts(
            String expectations,
            String timeBalance,
            String competenceDevelopment,
            List<Review> reviews,
            String endedReason) {}
}
