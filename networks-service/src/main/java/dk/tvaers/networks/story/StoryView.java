package dk.tvaers.networks.story;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story that may be told, and the consent it rests on. */
@RegisterForReflection
@Schema(name = "Story")
record StoryView(
        UUID id,
        String title,
        String text,
        String perspective,
        LocalDate consentGivenOn,
        String consentNote,
        Instant recordedAt) {}
