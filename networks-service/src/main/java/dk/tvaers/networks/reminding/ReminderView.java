package dk.tvaers.networks.reminding;

import dk.tvaers.events.words.ReminderKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was reminded of.
 *
 * @param subjectId what is due: an agreement, a handover, an evaluation plan, a citizen's input
 * @param open nobody has dealt with it yet
 */
@RegisterForReflection
@Schema(name = "Reminder")
record ReminderView(UUID id, ReminderKind kind, UUID subjectId, LocalDate dueOn, Instant toldAt, boolean open) {}
