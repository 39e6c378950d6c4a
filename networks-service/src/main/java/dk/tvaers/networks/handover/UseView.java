package dk.tvaers.networks.handover;

import dk.tvaers.events.words.UseAnswer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a solution was still in use some months after its implementation. */
@RegisterForReflection
@Schema(name = "UseReport")
record UseView(UUID id, int months, UseAnswer answer, String note, LocalDate reportedOn) {}
