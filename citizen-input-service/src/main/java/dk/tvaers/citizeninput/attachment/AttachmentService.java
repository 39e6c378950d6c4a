package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.attachment.Intake.Taken;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.citizeninput.scan.Scanner;
import dk.tvaers.citizeninput.store.Objects;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.citizeninput.wording.MaskedNotice;
import dk.tvaers.events.Ids;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.idempotency.Stored;
import dk.tvaers.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What a contributor does with files, by the receipt; and what is kept of them goes with the input. */
@ApplicationScoped
public class AttachmentService implements KeptWithInput {
    /** Of one input. */
    static final int MOST = 5;

    private final AttachmentRepository attachments;
    private final InputService inputs;
    private final Intake intake;
    private final Objects objects;
    private final Scanner scanner;
    private final Idempotency idempotency;
    private final MaskedNotice masked;
    private final Timeline timeline;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository attachments,
            InputService inputs,
            Intake intake,
            Objects objects,
            Scanner scanner,
            Idempotency idempotency,
            MaskedNotice masked,
            Timeline timeline,
            Clock clock) {
        this.attachments = attachments;
        this.inputs = inputs;
        this.intake = intake;
        this.objects = objects;
        this.scanner = scanner;
        this.idempotency = idempotency;
        this.masked = masked;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What decides what is done; a key that comes with something else is refused. */
    @RegisterForReflection
    record Sent(UUID inputId, String sha256, String description) {}

    /** Takes a file, once for each key. Nothing is stored of one that is refused. */
    Stored<AttachmentView> add(String key, String code, Path upload, String description) {
        Idempotency.require(key);
        var inputId = QuarkusTransaction.requiringNew().call(() -> present(code).id());
        var taken = intake.take(upload);
        var sent = new Sent(inputId, HexFormat.of().formatHex(taken.sent()), description);
        var added = false;
        try {
            var answer = QuarkusTransaction.requiringNew()
                    .call(() -> idempotency.once(
                            key,
                            "attach-file",
                            sent,
                            AttachmentView.class,
                            () -> Stored.created(null, add(inputId, taken, description))));
            added = !answer.replayed();
            return answer;
        } finally {
            if (!added) {
                objects.drop(taken.object());
            }
        }
    }

    private AttachmentView add(UUID inputId, Taken taken, String description) {
        if (attachments.countLocked(inputId) >= MOST) {
            throw Problems.refused("too-many-attachments", MOST);
        }
        inputs.require(inputId).requirePresent();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var attachment =
                new Attachment(Ids.next(), inputId, taken.file(), taken.kept(), description, masked.count(), now);
        attachment.storedAs(taken.object());
        if (scanner.isThere()) {
            attachment.toBeScanned();
        }
        objects.keep(taken.object());
        attachments.persist(attachment);
        timeline.add(inputId, now, Happening.ATTACHED);
        return attachment.view(masked.text());
    }

    @Transactional
    List<AttachmentView> remove(String code, UUID id) {
        var input = present(code);
        var attachment = attachments.of(input.id(), id).orElseThrow(Problems::notFound);
        erase(attachment);
        show(input);
        timeline.add(input.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), Happening.ATTACHMENT_REMOVED);
        return of(input.id());
    }

    @Transactional
    KeptFile content(String code, UUID id) {
        var attachment = attachments.of(present(code).id(), id).orElseThrow(Problems::notFound);
        attachment.requireReadable();
        return attachment.content();
    }

    /** Oldest first. */
    public List<AttachmentView> of(UUID inputId) {
        return attachments.of(inputId).stream().map(each -> each.view(null)).toList();
    }

    /** Oldest first, for reviewers. */
    public List<WaitingAttachment> forScreening(UUID inputId) {
        return attachments.of(inputId).stream().map(Attachment::forScreening).toList();
    }

    /** Has the public lists show with an input what was let through. */
    void show(Input input) {
        attachments.flush();
        input.showAttachments(
                attachments.shown(input.id()).stream().map(Attachment::id).toList());
        inputs.changed(input);
    }

    @Override
    public void erase(UUID inputId) {
        attachments.of(inputId).forEach(this::erase);
    }

    private void erase(Attachment attachment) {
        if (attachment.object() != null) {
            objects.discard(attachment.object());
        }
        attachments.delete(attachment);
    }

    private Input present(String code) {
        var input = inputs.require(ReceiptCode.typed(code));
        input.requirePresent();
        return input;
    }
}
