package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The invitations and applications of people that wait for an answer. */
@ApplicationScoped
public class OpenEntries {
    private final EntryRepository entries;
    private final EntryEvents events;
    private final Clock clock;

    OpenEntries(EntryRepository entries, EntryEvents events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** In the caller's transaction; returns how many were taken back. */
    public int withdrawAll(Collection<UUID> people) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Entry> open = entries.allOpen(people);
        open.forEach(entry -> {
            entry.answer(EntryOutcome.WITHDRAWN, null, null, now);
            events.answered(entry.view(null));
        });
        return open.size();
    }
}
