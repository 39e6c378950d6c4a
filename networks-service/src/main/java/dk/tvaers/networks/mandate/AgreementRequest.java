package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft.
 *
 * @param memberPersonId whose agreement it is: the network lead (REFERENCE_LEAD), a member (LINE_MANAGER), the co-driver (CO_DRIVER)
 * @param counterpartPersonId with whom: the reference lead, the line manager, the network lead
 * @param unitId the line manager's unit
 */
@RegisterForReflection
@Schema(name = "AgreementRequest")
record AgreementRequest(
        @NotNull AgreementKind kind,
        @NotNull UUID memberPersonId,
        @NotNull UUID counterpartPersonId,
        UUID unitId,
        @NotNull @Valid AgreementContent content) {}
