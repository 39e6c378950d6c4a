package dk.tvaers.members.membership;

import dk.tvaers.events.words.Recruitment;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person's time in a network. One that was left stays as history; whoever comes back gets a new one. */
@Entity
class Membership {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID personId;
    private String mainPerspective;
    private boolean core;

    @Enumerated(EnumType.STRING)
    private Recruitment recruitment;

    private Instant joinedAt;
    private Instant leftAt;

    @Version
    private long version;

    protected Membership() {}

    Membership(UUID id, UUID networkId, MembershipRequest asked, String mainPerspective, Instant joinedAt) {
        this.id = id;
        this.networkId = networkId;
        this.personId = asked.personId();
        this.mainPerspective = mainPerspective;
        this.core = asked.core();
        this.recruitment = asked.recruitment();
        this.joinedAt = joinedAt;
    }

    void leave(Instant at) {
        if (leftAt != null) {
            throw new IllegalStateException("the membership has ended");
        }
        leftAt = at;
    }

    MembershipView view() {
        return new MembershipView(id, networkId, personId, mainPerspective, core, recruitment, joinedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
