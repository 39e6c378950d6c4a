package dk.tvaers.networks.citizenrole;

import dk.tvaers.events.words.CitizenRole;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What citizens are to one network: at least one role, or else a reason. */
@Entity
@Table(name = "citizen_role_set")
class CitizenRoleSet {
    @Id
    @Column(name = "network_id")
    private UUID networkId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    private String reason;

    @Column(name = "set_at")
    private Instant setAt;

    @Version
    private long version;

    protected CitizenRoleSet() {}

    CitizenRoleSet(UUID networkId) {
        this.networkId = networkId;
    }

    long version() {
        return version;
    }

    /**
     * Says it, anew or again.
     *
     * @throws dk.tvaers.web.problem.ProblemException 400 with neither a role nor a reason, or both
     */
    void say(List<CitizenRole> citizens, String why, Instant when) {
        if (citizens.isEmpty() && why == null) {
            throw Problems.invalid("/reason", "citizen-role-reason-needed");
        }
        if (!citizens.isEmpty() && why != null) {
            throw Problems.invalid("/reason", "citizen-role-reason-idle");
        }
        roles = citizens.stream().map(CitizenRole::name).toList();
        reason = why;
        setAt = when;
    }

    CitizenRoleView view() {
        return new CitizenRoleView(roles.stream().map(CitizenRole::valueOf).toList(), reason, setAt);
    }
}
