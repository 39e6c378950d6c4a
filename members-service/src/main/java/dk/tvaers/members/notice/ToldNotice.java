package dk.tvaers.members.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is kept, with the title its network has now.
 *
 * @param networkTitle none without a network, and of one that nothing is known of
 */
record ToldNotice(
        UUID id,
        Matter matter,
        @Nullable String networkTitle,
        Instant toldAt,
        @Nullable Instant readAt) {}
