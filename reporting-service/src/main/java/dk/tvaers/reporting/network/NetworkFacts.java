package dk.tvaers.reporting.network;

import dk.tvaers.events.words.Phase;
import dk.tvaers.reporting.course.CourseFigures;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything a report is made of, as it stood at one moment. */
record NetworkFacts(
        Started started,
        Phase phase,
        SortedSet<String> expectedPerspectives,
        List<Member> members,
        List<InputStanding> inputs,
        long citedInputs,
        long findings,
        long icebergNodes,
        List<Contributions> contributions,
        CourseFigures course) {

    /** How the network began. */
    record Started(UUID networkId, UUID themeId, String title, String type, Instant startedAt) {}

    /** An active member, by what it brings. Citizens and externals have no unit. */
    record Member(
            String perspective,
            @Nullable UUID departmentId,
            @Nullable UUID unitId) {}
}
