package dk.tvaers.networks.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A party's word. Its columns are not nullable, because Hibernate otherwise writes all of them anew with each that is added. */
@Embeddable
record Signature(
        @Column(name = "person_id", nullable = false) UUID personId,
        @Column(name = "signed_at", nullable = false) Instant signedAt) {}
