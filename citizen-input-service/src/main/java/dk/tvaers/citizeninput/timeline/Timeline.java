package dk.tvaers.citizeninput.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes down what happens to inputs, in the transaction in which it happens. */
@ApplicationScoped
public class Timeline {
    private final TimelineRepository repository;

    Timeline(TimelineRepository repository) {
        this.repository = repository;
    }

    public void add(UUID inputId, Instant at, Happening what) {
        add(inputId, at, what, null, null);
    }

    /**
     * Adds an entry.
     *
     * @param networkId the network it happened in, or null
     * @param detail a code that says more, or null
     */
    public void add(UUID inputId, Instant at, Happening what, UUID networkId, String detail) {
        repository.persist(new TimelineEntry(inputId, at, what, networkId, detail));
    }

    /** What happened since the input was received, oldest first. */
    public List<TimelineEntry> of(UUID inputId) {
        return repository.newest(inputId).reversed();
    }
}
