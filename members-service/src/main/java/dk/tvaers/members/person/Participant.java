package dk.tvaers.members.person;

import dk.tvaers.events.words.ExternalKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.PersonKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person without a name: what the other features and services may know.
 *
 * @param departmentId the department of the unit
 * @param perspectives sorted; the main one is among them
 */
public record Participant(
        UUID personId,
        PersonKind kind,
        @Nullable UUID unitId,
        @Nullable UUID departmentId,
        @Nullable String profession,
        String mainPerspective,
        List<String> perspectives,
        @Nullable ExternalKind externalKind,
        @Nullable LeadershipLevel leadershipLevel) {}
