package dk.tvaers.networks.theme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One characteristic as a screening judged it. */
@Embeddable
record Judged(
        @Enumerated(EnumType.STRING) Characteristic characteristic,
        @Enumerated(EnumType.STRING) Verdict verdict,
        String note) {}
