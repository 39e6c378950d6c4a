package dk.tvaers.citizeninput.revision;

import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.citizeninput.wording.MaskedNotice;
import dk.tvaers.events.Ids;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Replaces the words of an input by its contributor's new ones, which somebody reads before they are shown. */
@ApplicationScoped
public class RevisionService implements KeptWithInput {
    /** So that nobody fills the database from one receipt. */
    static final int MOST = 20;

    private final EarlierWordsRepository earlier;
    private final InputService inputs;
    private final RevisionEvents events;
    private final MaskedNotice masked;
    private final Timeline timeline;
    private final AuditLog audit;
    private final Clock clock;

    RevisionService(
            EarlierWordsRepository earlier,
            InputService inputs,
            RevisionEvents events,
            MaskedNotice masked,
            Timeline timeline,
            AuditLog audit,
            Clock clock) {
        this.earlier = earlier;
        this.inputs = inputs;
        this.events = events;
        this.masked = masked;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the caller's transaction; the same words change nothing. */
    public void correct(Input input, String title, String text) {
        input.requirePresent();
        if (Objects.equals(title, input.title()) && text.equals(input.text())) {
            return;
        }
        if (of(input.id()).size() >= MOST) {
            throw Problems.refused("corrected-too-often", MOST);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        earlier.persist(new EarlierWords(Ids.next(), input, now));
        input.correct(title, text, masked.count());
        timeline.add(input.id(), now, Happening.CORRECTED);
        events.corrected(input.id());
    }

    /** Newest first. */
    public List<EarlierWordsView> of(UUID inputId) {
        return earlier.of(inputId).stream().map(EarlierWords::view).toList();
    }

    /** For a reviewer, who is written down. */
    @Transactional
    List<EarlierWordsView> read(UUID inputId) {
        inputs.require(inputId);
        audit.record("read-earlier-words", "input", inputId);
        return of(inputId);
    }

    @Override
    public void erase(UUID inputId) {
        earlier.of(inputId).forEach(EarlierWords::erase);
    }
}
