package dk.tvaers.citizeninput.recording;

import dk.tvaers.events.words.InputChannel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody of the staff took an input down, and vouches for what its contributor allowed. */
@Entity
@Immutable
@Table(name = "recording")
class Recording {
    @Id
    private UUID inputId;

    @Enumerated(EnumType.STRING)
    private InputChannel channel;

    private UUID recordedBy;
    private Instant recordedAt;

    Recording() {}

    Recording(UUID inputId, InputChannel channel, UUID recordedBy, Instant recordedAt) {
        this.inputId = inputId;
        this.channel = channel;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    RecordingView view() {
        return new RecordingView(channel, recordedAt, recordedBy);
    }
}
