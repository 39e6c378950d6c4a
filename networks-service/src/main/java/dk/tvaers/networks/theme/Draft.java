package dk.tvaers.networks.theme;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A theme that somebody is still writing; nobody else sees it. */
@Entity
@Table(name = "theme_draft")
class Draft {
    @Id
    private UUID id;

    @Column(name = "owner_login_id")
    private UUID ownerLoginId;

    private String title;

    /** JSON of a {@link DraftRequest}. */
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    protected Draft() {}

    Draft(UUID ownerLoginId, String title, String content, Instant savedAt) {
        this.id = Ids.next();
        this.ownerLoginId = ownerLoginId;
        save(title, content, savedAt);
    }

    UUID id() {
        return id;
    }

    String content() {
        return content;
    }

    long version() {
        return version;
    }

    /** Takes the place of what was written before. */
    final void save(String title, String content, Instant savedAt) {
        this.title = title;
        this.content = content;
        this.savedAt = savedAt;
    }

    DraftSummary summary() {
        return new DraftSummary(id, version, title, savedAt);
    }

    DraftView view(DraftRequest written) {
        return new DraftView(id, "DRAFT", version, written, savedAt);
    }
}
