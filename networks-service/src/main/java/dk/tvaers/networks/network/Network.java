package dk.tvaers.networks.network;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.networktype.NetworkPolicy;
import dk.tvaers.networks.theme.ApprovedTheme;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A network; keeps the version of its type that it began under. A sub-network works on a part of its parent's theme. */
@Entity
class Network {
    @Id
    private UUID id;

    @Column(name = "theme_id")
    private UUID themeId;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "type_version")
    private int typeVersion;

    private String title;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "expected_perspectives")
    private List<String> expectedPerspectives;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "parent_id")
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private NetworkState state;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** When it was brought in; null when it started here. */
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected Network() {}

    /** Starts in the first phase of the policy's course. */
    Network(UUID id, ApprovedTheme theme, NetworkPolicy policy, String title, Instant startedAt) {
        this.id = id;
        this.themeId = theme.id();
        this.typeCode = policy.code();
        this.typeVersion = policy.version();
        this.title = title;
        this.phase = policy.course().first();
        this.expectedPerspectives = theme.expectedPerspectives();
        this.startedAt = startedAt;
        this.state = NetworkState.RUNNING;
    }

    /** Starts a part of another network, with its theme. */
    Network(UUID id, Network parent, NetworkPolicy policy, String title, Instant startedAt) {
        this(
                id,
                new ApprovedTheme(parent.themeId, parent.typeCode, List.copyOf(parent.expectedPerspectives)),
                policy,
                title,
                startedAt);
        if (!policy.code().equals(parent.typeCode)) {
            throw new IllegalArgumentException("a sub-network has the type of its parent");
        }
        this.parentId = parent.id;
    }

    UUID id() {
        return id;
    }

    Phase phase() {
        return phase;
    }

    String typeCode() {
        return typeCode;
    }

    int typeVersion() {
        return typeVersion;
    }

    long version() {
        return version;
    }

    boolean isRunning() {
        return state == NetworkState.RUNNING;
    }

    /** 409 once it is closed. */
    void requireRunning() {
        if (!isRunning()) {
            throw Problems.refused("network-closed");
        }
    }

    /** Ends for good. */
    void close(Instant when) {
        requireRunning();
        state = NetworkState.CLOSED;
        closedAt = when;
    }

    /** Was brought in at this time, with what happened before. */
    void broughtIn(Instant when) {
        recordedAt = when;
    }

    /** Goes where a {@link Transition} led. */
    void enter(PhaseEntry entry) {
        if (entry.from() != phase) {
            throw new IllegalStateException("a network leaves the phase it is in");
        }
        phase = entry.phase();
    }

    NetworkView view() {
        return new NetworkView(
                id,
                themeId,
                parentId,
                typeCode,
                typeVersion,
                title,
                phase,
                state,
                startedAt,
                closedAt,
                List.copyOf(expectedPerspectives));
    }
}
