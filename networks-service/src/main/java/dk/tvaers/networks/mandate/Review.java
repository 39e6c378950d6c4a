package dk.tvaers.networks.mandate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look at an agreement that holds on.
 *
 * @param nextOn when to look again
 */
@Embeddable
@RegisterForReflection
@Schema(name = "AgreementReview")
record Review(
        @Column(nullable = false) String note,
        @Column(name = "reviewed_at", nullable = false) Instant reviewedAt,
        @Column(name = "next_on", nullable = false) LocalDate nextOn) {}
