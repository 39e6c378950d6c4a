package dk.tvaers.members.candidate;

import dk.tvaers.events.words.PersonKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a search found, without a name.
 *
 * @param networks how many the person is a member of now
 */
record Found(
        UUID personId,
        PersonKind kind,
        @Nullable UUID unitId,
        @Nullable String profession,
        String mainPerspective,
        List<String> perspectives,
        List<String> competences,
        long networks) {}
