package dk.tvaers.citizeninput.input;

import dk.tvaers.citizeninput.call.CallService;
import dk.tvaers.citizeninput.contact.ContactRequest;
import dk.tvaers.citizeninput.contact.Contacts;
import dk.tvaers.citizeninput.place.Place;
import dk.tvaers.citizeninput.wording.MaskedNotice;
import dk.tvaers.events.Ids;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.idempotency.Stored;
import dk.tvaers.web.problem.Problems;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Receives inputs: five statements, whatever is sent (a sixth for contact data); for a call a look at its questions, and one statement for each answer or code. */
@ApplicationScoped
public class SubmissionService {
    private final InputRepository inputs;
    private final InputEvents events;
    private final Contacts contacts;
    private final CallService calls;
    private final List<Receiving> receiving;
    private final Idempotency idempotency;
    private final MaskedNotice masked;
    private final Clock clock;

    SubmissionService(
            InputRepository inputs,
            InputEvents events,
            Contacts contacts,
            CallService calls,
            @All List<Receiving> receiving,
            Idempotency idempotency,
            MaskedNotice masked,
            Clock clock) {
        this.inputs = inputs;
        this.events = events;
        this.contacts = contacts;
        this.calls = calls;
        this.receiving = receiving;
        this.idempotency = idempotency;
        this.masked = masked;
        this.clock = clock;
    }

    /** Receives an input, once for each key. */
    @Transactional
    public Stored<SubmissionReceipt> submit(String key, SubmissionRequest request) {
        return receive(key, "submit-input", request, InputChannel.WEB, _ -> {});
    }

    /** An input that came another way than over the web; whoever takes it down adds what is to be kept of that. */
    @Transactional
    public Stored<SubmissionReceipt> record(
            String key, SubmissionRequest request, InputChannel channel, Consumer<UUID> recorded) {
        return receive(key, "record-input-" + channel, request, channel, recorded);
    }

    private Stored<SubmissionReceipt> receive(
            String key, String operation, SubmissionRequest request, InputChannel channel, Consumer<UUID> received) {
        var consents = Consents.to(request.consents());
        checkContact(request.contact(), consents);
        return idempotency.once(Idempotency.require(key), operation, request, SubmissionReceipt.class, () -> {
            var receipt = receive(request, consents, channel);
            received.accept(receipt.inputId());
            return Stored.created(null, receipt);
        });
    }

    private static void checkContact(ContactRequest contact, Consents consents) {
        if (contact != null && !consents.contact()) {
            throw Problems.invalid("/contact", "contact-without-consent");
        }
        if (contact != null && contact.saysNothing()) {
            throw Problems.invalid("/contact", "contact-empty");
        }
    }

    private SubmissionReceipt receive(SubmissionRequest request, Consents consents, InputChannel channel) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var call = request.callId() == null ? null : calls.requireOpen(request.callId(), now);
        var submission = submission(request, consents, channel, call == null ? null : call.networkId());
        var id = Ids.next();
        var code = ReceiptCode.random();
        inputs.receive(Input.receive(id, submission, code, now));
        receiving.forEach(each -> each.receive(id, request, call, now));
        if (request.contact() != null) {
            contacts.keep(id, request.contact());
        }
        events.received(id, submission);
        return new SubmissionReceipt(id, code.grouped(), masked.count(), notice(submission), now);
    }

    private Submission submission(SubmissionRequest request, Consents consents, InputChannel channel, UUID networkId) {
        return new Submission(
                request.callId(),
                networkId,
                channel,
                request.title(),
                request.text(),
                Place.of(request.place()),
                consents,
                request.contact() != null,
                masked.count());
    }

    /** What will be hidden in public is told to those who allowed that it becomes public. */
    private String notice(Submission submission) {
        if (!submission.consents().publish()) {
            return masked.text();
        }
        var words = PublicWords.together(submission.title(), submission.text());
        return masked.text(PublicText.emails(words), PublicText.phones(words));
    }
}
