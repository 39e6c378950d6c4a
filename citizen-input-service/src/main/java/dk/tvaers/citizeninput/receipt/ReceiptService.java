package dk.tvaers.citizeninput.receipt;

import dk.tvaers.citizeninput.answer.AnswerService;
import dk.tvaers.citizeninput.check.CheckService;
import dk.tvaers.citizeninput.check.CheckedPart;
import dk.tvaers.citizeninput.check.NumberLeft;
import dk.tvaers.citizeninput.contact.Contacts;
import dk.tvaers.citizeninput.input.Consents;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.citizeninput.reply.Replies;
import dk.tvaers.citizeninput.revision.RevisionService;
import dk.tvaers.citizeninput.supplement.SupplementService;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.events.words.ConsentUse;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Lets whoever holds a receipt follow, add to, correct, confirm, reopen, change consents, withdraw and get a copy of everything. */
@ApplicationScoped
class ReceiptService {
    private final InputService inputs;
    private final Contacts contacts;
    private final CheckService checks;
    private final AnswerService answers;
    private final Replies replies;
    private final RevisionService revisions;
    private final SupplementService supplements;
    private final StatusWriter status;
    private final ReceiptEvents events;
    private final Timeline timeline;
    private final List<KeptWithInput> kept;
    private final Clock clock;

    ReceiptService(
            InputService inputs,
            Contacts contacts,
            CheckService checks,
            AnswerService answers,
            Replies replies,
            RevisionService revisions,
            SupplementService supplements,
            StatusWriter status,
            ReceiptEvents events,
            Timeline timeline,
            @All List<KeptWithInput> kept,
            Clock clock) {
        this.inputs = inputs;
        this.contacts = contacts;
        this.checks = checks;
        this.answers = answers;
        this.replies = replies;
        this.revisions = revisions;
        this.supplements = supplements;
        this.status = status;
        this.events = events;
        this.timeline = timeline;
        this.kept = kept;
        this.clock = clock;
    }

    @Transactional
    StatusView status(String code) {
        return status.write(inputs.require(ReceiptCode.typed(code)));
    }

    @Transactional
    StatusView confirm(String code) {
        return change(code, answers::confirm);
    }

    @Transactional
    StatusView reopen(String code, String reason) {
        return change(code, input -> answers.reopen(input, reason));
    }

    @Transactional(dontRollbackOn = NumberLeft.class)
    StatusView allow(String code, List<ConsentUse> uses) {
        return change(code, input -> allow(input, Consents.to(uses)));
    }

    private void allow(Input input, Consents given) {
        input.requirePresent();
        if (given.equals(input.consents())) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (given.publish() && input.publicText() != null) {
            checks.require(input.id(), CheckedPart.CONSENT, List.of(input.publicText()), now);
        }
        input.allow(given);
        if (!given.contact()) {
            contacts.erase(input.id());
        }
        timeline.add(input.id(), now, Happening.CONSENTS_CHANGED);
        events.allowed(input.id(), given.uses());
    }

    @Transactional
    StatusView correct(CorrectionRequest request) {
        return change(request.receiptCode(), input -> revisions.correct(input, request.title(), request.text()));
    }

    @Transactional
    StatusView add(SupplementRequest request) {
        return change(request.receiptCode(), input -> supplements.add(input, request.text()));
    }

    @Transactional
    CopyView copy(String code) {
        var input = inputs.require(ReceiptCode.typed(code));
        return new CopyView(
                status.write(input),
                input.channel(),
                input.maskedNumbers(),
                input.place(),
                contacts.of(input.id()).orElse(null),
                revisions.of(input.id()),
                replies.of(input),
                answers.of(input.id()));
    }

    @Transactional
    StatusView withdraw(String code) {
        return change(code, this::withdraw);
    }

    private void withdraw(Input input) {
        input.withdraw();
        contacts.erase(input.id());
        answers.erase(input);
        kept.forEach(each -> each.erase(input.id()));
        timeline.add(input.id(), clock.instant(), Happening.WITHDRAWN);
        events.withdrawn(input.id());
    }

    private StatusView change(String code, Consumer<Input> verb) {
        var input = inputs.require(ReceiptCode.typed(code));
        verb.accept(input);
        inputs.changed(input);
        return status.write(input);
    }
}
