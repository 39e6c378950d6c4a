package dk.tvaers.members.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notices somebody has not marked as read. */
@RegisterForReflection
@Schema(name = "UnreadNotices")
record UnreadView(@Schema(examples = "3") long unread) {}
