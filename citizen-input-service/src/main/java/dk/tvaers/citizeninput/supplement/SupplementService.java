package dk.tvaers.citizeninput.supplement;

import dk.tvaers.citizeninput.check.CheckService;
import dk.tvaers.citizeninput.check.CheckedPart;
import dk.tvaers.citizeninput.check.NumberLeft;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.citizeninput.wording.MaskedNotice;
import dk.tvaers.events.Ids;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Takes supplements, has them read, and shows those let through. */
@ApplicationScoped
public class SupplementService implements KeptWithInput {
    /** So that nobody fills the database from one receipt. */
    static final int MOST = 20;

    private final SupplementRepository supplements;
    private final InputService inputs;
    private final CheckService checks;
    private final SupplementEvents events;
    private final MaskedNotice masked;
    private final Timeline timeline;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    SupplementService(
            SupplementRepository supplements,
            InputService inputs,
            CheckService checks,
            SupplementEvents events,
            MaskedNotice masked,
            Timeline timeline,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.supplements = supplements;
        this.inputs = inputs;
        this.checks = checks;
        this.events = events;
        this.masked = masked;
        this.timeline = timeline;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public void add(Input input, String text) {
        input.requirePresent();
        if (supplements.of(input.id()).size() >= MOST) {
            throw Problems.refused("supplemented-too-often", MOST);
        }
        var id = Ids.next();
        supplements.persist(new Supplement(id, input.id(), text, masked.count(), now()));
        timeline.add(input.id(), now(), Happening.SUPPLEMENTED);
        events.added(input.id(), id);
    }

    /** Oldest first. */
    public List<SupplementView> of(UUID inputId) {
        return supplements.of(inputId).stream().map(Supplement::view).toList();
    }

    /** Those that everybody may see, oldest first; 404 where the input is not shown. */
    @Transactional
    List<PublicSupplement> shown(UUID inputId) {
        inputs.requirePublished(inputId);
        return supplements.shown(inputId).stream()
                .map(each -> new PublicSupplement(each.id(), each.publicText(), each.addedAt()))
                .toList();
    }

    @Transactional
    Page<WaitingSupplement> waiting(PageRequest page) {
        return Page.of(supplements.waiting(page), page, each -> Cursor.of(each.addedAt(), each.id()))
                .map(Supplement::waiting);
    }

    @Transactional(dontRollbackOn = NumberLeft.class)
    WaitingSupplement screen(UUID id, String ifMatch, SupplementScreening decision) {
        decision.requireComplete();
        var supplement = supplements.findByIdOptional(id).orElseThrow(Problems::notFound);
        Preconditions.requireMatch(ifMatch, supplement.version());
        supplement.requirePresent();
        var now = now();
        if (decision.hides()) {
            supplement.hide(decision, now, user.requireLoginId());
        } else {
            var words = decision.wordsFor(supplement.text());
            var check = checks.require(supplement.inputId(), CheckedPart.SUPPLEMENT, List.of(words), now);
            supplement.show(decision, check, now, user.requireLoginId());
        }
        var happening = decision.hides() ? Happening.SUPPLEMENT_HIDDEN : Happening.SUPPLEMENT_SHOWN;
        timeline.add(supplement.inputId(), now, happening, null, decision.reason());
        audit.record("screen", "supplement", id);
        supplements.flush();
        return supplement.waiting();
    }

    @Override
    public void erase(UUID inputId) {
        supplements.of(inputId).forEach(Supplement::erase);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
