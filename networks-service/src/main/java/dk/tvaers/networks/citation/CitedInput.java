package dk.tvaers.networks.citation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A citizen input and what it does for the statement that cites it. */
@Embeddable
@RegisterForReflection
public record CitedInput(
        @NotNull @Column(name = "input_id") UUID inputId,
        @NotNull @Enumerated(EnumType.STRING) CitationRelation relation) {}
