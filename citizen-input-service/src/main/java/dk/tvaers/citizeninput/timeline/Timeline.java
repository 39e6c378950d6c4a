package dk.tvaers.citizeninput.timeline;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes down what happens to inputs, in the transaction in which it happens, and passes on what is news. */
@ApplicationScoped
public class Timeline {
    private final TimelineRepository repository;
    private final List<HappeningListener> listeners;

    Timeline(TimelineRepository repository, @All List<HappeningListener> listeners) {
        this.repository = repository;
        this.listeners = listeners;
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
        var entry = new TimelineEntry(inputId, at, what, networkId, detail);
        repository.persist(entry);
        if (what.isNews()) {
            pass(List.of(entry.id()));
        }
    }

    /** Adds news to every input of a network that was not rejected or withdrawn. */
    public void addToNetwork(UUID networkId, Instant at, Happening what, String detail) {
        pass(repository.addToNetwork(networkId, at, what, detail));
    }

    /** Adds news of a network to these inputs of it, but for those rejected or withdrawn. */
    public void addToEach(Collection<UUID> inputIds, UUID networkId, Instant at, Happening what) {
        if (!inputIds.isEmpty()) {
            pass(repository.addToEach(inputIds, networkId, at, what));
        }
    }

    private void pass(List<Long> news) {
        if (!news.isEmpty()) {
            listeners.forEach(each -> each.happened(news));
        }
    }

    /** What happened since the input was received, oldest first. */
    public List<TimelineEntry> of(UUID inputId) {
        return repository.newest(inputId).reversed();
    }
}
