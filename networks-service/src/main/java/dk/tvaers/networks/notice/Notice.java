package dk.tvaers.networks.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A member is to be told; never changed. Rows are made by {@link NoticeRepository#insertMissing}. */
@Entity
@Immutable
@Table(name = "closing_notice")
class Notice {
    @Id
    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "due_at")
    private Instant dueAt;

    protected Notice() {}
}
