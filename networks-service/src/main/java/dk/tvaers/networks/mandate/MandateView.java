package dk.tvaers.networks.mandate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The mandate of a network.
 *
 * @param agreements those drafted, proposed or in force, oldest first, without their texts
 * @param hoursPerPhase agreed with line managers, for all members together
 * @param hours of all phases
 * @param payers what each unit pays of them, the one that pays most first
 * @param complete nothing is missing
 * @param missing what to do, in the caller's language
 */
@RegisterForReflection
@Schema(name = "Mandate")
record MandateView(
        List<AgreementView> agreements,
        List<AgreedHours> hoursPerPhase,
        BigDecimal hours,
        List<WhoPays.Part> payers,
        boolean complete,
        List<Item> missing) {
    /**
     * Something that is missing.
     *
     * @param agreementId what it is about; absent when it is about the whole
     */
    @RegisterForReflection
    @Schema(name = "MandateItem")
    record Item(@Schema(examples = "mandate-unsigned") String code, String message, UUID agreementId) {}
}
