package dk.tvaers.networks.track;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.finding.Findings;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.iceberg.Icebergs;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lays tracks and counts them for the gates. */
@ApplicationScoped
public class Tracks implements FactSource {
    private final TrackRepository tracks;
    private final TrackEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Findings findings;
    private final Icebergs icebergs;
    private final Clock clock;

    Tracks(
            TrackRepository tracks,
            TrackEvents events,
            Networks networks,
            NetworkAccess access,
            Findings findings,
            Icebergs icebergs,
            Clock clock) {
        this.tracks = tracks;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.findings = findings;
        this.icebergs = icebergs;
        this.clock = clock;
    }

    @Transactional
    Versioned lay(UUID networkId, TrackRequest request) {
        requireMayLay(networkId, request);
        Track track = new Track(networkId, request, clock.instant());
        tracks.persist(track);
        events.laid(networkId, track.view());
        return versioned(track);
    }

    @Transactional
    Versioned change(UUID networkId, UUID id, String ifMatch, TrackRequest request) {
        networks.requireRunning(networkId);
        Track track = tracks.inNetwork(networkId, id).orElseThrow(Problems::notFound);
        requireMayLay(networkId, request);
        Preconditions.requireMatch(ifMatch, track.version());
        track.lay(request);
        tracks.flush();
        events.laid(networkId, track.view());
        return versioned(track);
    }

    @Transactional
    Versioned find(UUID networkId, UUID id) {
        return versioned(tracks.inNetwork(networkId, id).orElseThrow(Problems::notFound));
    }

    /** A page of the network's tracks, oldest first. */
    @Transactional
    Page<TrackView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(tracks.page(networkId, page), page, track -> Cursor.of(track.id()))
                .map(Track::view);
    }

    /**
     * Demands that the network has this track; null is none.
     *
     * @throws ProblemException 422 at the pointer
     */
    @Transactional
    public void require(String pointer, UUID networkId, UUID id) {
        if (id != null && tracks.inNetwork(networkId, id).isEmpty()) {
            throw Problems.unprocessable(pointer, "track-unknown");
        }
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.TRACK);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.TRACK, tracks.count(networkId));
    }

    private void requireMayLay(UUID networkId, TrackRequest request) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT);
        findings.require("/findingIds", networkId, request.findingIds());
        icebergs.require("/nodeIds", networkId, request.nodeIds());
    }

    private static Versioned versioned(Track track) {
        return new Versioned(track.view(), track.version());
    }

    /** A track and the version its ETag holds. */
    record Versioned(TrackView track, long version) {}
}
