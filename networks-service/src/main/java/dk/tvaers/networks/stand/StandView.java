package dk.tvaers.networks.stand;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stand; the latest about the same counts. */
@RegisterForReflection
@Schema(name = "Stand")
record StandView(UUID id, StandAbout about, boolean planned, String because, Instant takenAt) {}
