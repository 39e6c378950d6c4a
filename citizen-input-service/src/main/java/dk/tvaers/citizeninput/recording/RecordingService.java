package dk.tvaers.citizeninput.recording;

import dk.tvaers.citizeninput.input.SubmissionReceipt;
import dk.tvaers.citizeninput.input.SubmissionService;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.idempotency.Stored;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Lets staff take down what citizens say without a screen at hand. It is received as any other, and masked and screened too. */
@ApplicationScoped
public class RecordingService {
    private final SubmissionService submissions;
    private final RecordingRepository recordings;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    RecordingService(
            SubmissionService submissions,
            RecordingRepository recordings,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.submissions = submissions;
        this.recordings = recordings;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    Stored<SubmissionReceipt> record(String key, RecordingRequest request) {
        request.requireComplete();
        return submissions.record(key, request.input(), request.channel(), inputId -> keep(inputId, request));
    }

    private void keep(UUID inputId, RecordingRequest request) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        recordings.persist(new Recording(inputId, request.channel(), user.requireLoginId(), now));
        audit.record("record", "input", inputId);
    }

    /** Who took an input down; empty when its contributor sent it. */
    public Optional<RecordingView> of(UUID inputId) {
        return recordings.findByIdOptional(inputId).map(Recording::view);
    }
}
