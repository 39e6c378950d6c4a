package dk.tvaers.networks.idea;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.IdeaState;
import dk.tvaers.networks.citation.CitedInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** An idea; goes only where {@link IdeaCourse} lets it. */
@Entity
class Idea {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "track_id")
    private UUID trackId;

    private String title;
    private String text;
    private String family;

    @Enumerated(EnumType.STRING)
    private IdeaState state;

    @Embedded
    private IdeaDescription description;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @ElementCollection
    @BatchSize(size = 101)
    @CollectionTable(name = "idea_input", joinColumns = @JoinColumn(name = "idea_id"))
    @OrderColumn(name = "position")
    private List<CitedInput> inputs;

    @Version
    private long version;

    protected Idea() {}

    Idea(UUID networkId, IdeaRequest request, Instant raisedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.trackId = request.trackId();
        this.title = request.title();
        this.text = request.text();
        this.inputs = new ArrayList<>(request.inputs());
        this.state = IdeaState.RAISED;
        this.raisedAt = raisedAt;
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    IdeaState state() {
        return state;
    }

    long version() {
        return version;
    }

    /** Says it otherwise. */
    void change(IdeaChangeRequest request) {
        title = request.title();
        text = request.text();
        trackId = request.trackId();
    }

    /** Goes where members wish. */
    IdeaMove move(IdeaMoveRequest wish, Instant at) {
        IdeaCourse.requireMove(state, family, wish);
        if (wish.to() == IdeaState.GROUPED && wish.family() != null) {
            family = wish.family();
        }
        return enter(wish.to(), wish.reason(), at);
    }

    /** Becomes so concrete that it can be tried. */
    IdeaMove describe(IdeaDescription concrete, Instant at) {
        IdeaCourse.requireDescribable(state);
        description = concrete;
        return enter(IdeaState.CONCRETISED, null, at);
    }

    /** A trial of it starts. */
    IdeaMove enterTrial(Instant at) {
        IdeaCourse.requireTriable(state);
        return enter(IdeaState.IN_TRIAL, null, at);
    }

    /** Its trial came to an end. */
    IdeaMove conclude(IdeaState outcome, String reason, Instant at) {
        IdeaCourse.requireConclusion(state, outcome);
        return enter(outcome, reason, at);
    }

    IdeaView view() {
        return new IdeaView(id, title, text, trackId, List.copyOf(inputs), state, family, description, raisedAt);
    }

    private IdeaMove enter(IdeaState to, String reason, Instant at) {
        IdeaMove move = new IdeaMove(id, state, to, reason, at);
        state = to;
        return move;
    }
}
