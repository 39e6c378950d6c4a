package dk.tvaers.networks.track;

import dk.tvaers.events.Ids;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A track; guards that it has findings, and a reason for its priority. */
@Entity
class Track {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String title;
    private String description;
    private Integer priority;
    private String reason;

    @Column(name = "laid_at")
    private Instant laidAt;

    @ElementCollection
    @BatchSize(size = 101)
    @CollectionTable(name = "track_finding", joinColumns = @JoinColumn(name = "track_id"))
    @Column(name = "finding_id")
    private Set<UUID> findingIds = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 101)
    @CollectionTable(name = "track_node", joinColumns = @JoinColumn(name = "track_id"))
    @Column(name = "node_id")
    private Set<UUID> nodeIds = new HashSet<>();

    @Version
    private long version;

    protected Track() {}

    Track(UUID networkId, TrackRequest request, Instant laidAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.laidAt = laidAt;
        lay(request);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Makes it what the request says. */
    final void lay(TrackRequest request) {
        if ((request.priority() == null) != (request.reason() == null)) {
            throw Problems.invalid(request.reason() == null ? "/reason" : "/priority", "priority-and-reason");
        }
        title = request.title();
        description = request.description();
        priority = request.priority();
        reason = request.reason();
        replace(findingIds, request.findingIds());
        replace(nodeIds, request.nodeIds());
    }

    TrackView view() {
        return new TrackView(
                id,
                title,
                description,
                findingIds.stream().sorted().toList(),
                nodeIds.stream().sorted().toList(),
                priority,
                reason,
                laidAt);
    }

    private static void replace(Set<UUID> kept, List<UUID> wanted) {
        kept.retainAll(Set.copyOf(wanted));
        kept.addAll(wanted);
    }
}
