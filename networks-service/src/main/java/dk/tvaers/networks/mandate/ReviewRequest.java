package dk.tvaers.networks.mandate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look at an agreement that holds on.
 *
 * @param nextOn when to look again
 */
@RegisterForReflection
@Schema(name = "AgreementReviewRequest")
record ReviewRequest(
        @NotBlank @Size(max = 2000) String note, @NotNull LocalDate nextOn) {}
