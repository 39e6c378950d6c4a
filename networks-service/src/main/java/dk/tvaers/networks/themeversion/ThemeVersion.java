package dk.tvaers.networks.themeversion;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.theme.SevenAnswers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of the theme within a network; never changed, a change is the next one. */
@Entity
@Immutable
@Table(name = "theme_version")
class ThemeVersion {
    /** The proposal. */
    static final int FIRST = 1;

    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    private SevenAnswers answers;

    private String focus;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> potentials;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ThemeVersion() {}

    private ThemeVersion(UUID networkId, int number, Stage stage, Instant createdAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.number = number;
        this.stage = stage;
        this.createdAt = createdAt;
    }

    static ThemeVersion revised(UUID networkId, int number, SevenAnswers answers, Instant createdAt) {
        ThemeVersion version = new ThemeVersion(networkId, number, Stage.STARTUP, createdAt);
        version.answers = answers;
        return version;
    }

    static ThemeVersion focused(UUID networkId, int number, FocusRequest request, Instant createdAt) {
        ThemeVersion version = new ThemeVersion(networkId, number, Stage.FOCUS, createdAt);
        version.focus = request.focus();
        version.potentials = List.copyOf(request.potentials());
        return version;
    }

    int number() {
        return number;
    }

    ThemeVersionView view() {
        return new ThemeVersionView(number, stage, answers, focus, potentials, createdAt);
    }
}
