package dk.tvaers.networks.deliverable;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was delivered to the executive forum. */
@RegisterForReflection
@Schema(name = "ForumDeliverable")
record DeliverableView(UUID id, String summary, LocalDate deliveredOn) {}
