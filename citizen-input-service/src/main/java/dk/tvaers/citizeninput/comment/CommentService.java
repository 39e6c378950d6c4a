package dk.tvaers.citizeninput.comment;

import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.input.PublicText;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.citizeninput.reason.Reasons;
import dk.tvaers.citizeninput.wording.MaskedNotice;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.events.Ids;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.idempotency.Stored;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Receives comments, shows those that were let through, and lets their writers follow and withdraw them. */
@ApplicationScoped
class CommentService implements KeptWithInput {
    private final CommentRepository comments;
    private final InputService inputs;
    private final Idempotency idempotency;
    private final MaskedNotice masked;
    private final Reasons reasons;
    private final Wording wording;
    private final Clock clock;

    CommentService(
            CommentRepository comments,
            InputService inputs,
            Idempotency idempotency,
            MaskedNotice masked,
            Reasons reasons,
            Wording wording,
            Clock clock) {
        this.comments = comments;
        this.inputs = inputs;
        this.idempotency = idempotency;
        this.masked = masked;
        this.reasons = reasons;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional
    Stored<CommentReceipt> submit(String key, UUID inputId, CommentRequest request) {
        inputs.requirePublished(inputId);
        return idempotency.once(
                Idempotency.require(key),
                "comment-on-" + inputId,
                request,
                CommentReceipt.class,
                () -> Stored.created(null, receive(inputId, request)));
    }

    private CommentReceipt receive(UUID inputId, CommentRequest request) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = Ids.next();
        var code = ReceiptCode.random();
        comments.persist(Comment.receive(id, inputId, request, masked.count(), code, now));
        var notice = masked.text(PublicText.emails(request.text()), PublicText.phones(request.text()));
        return new CommentReceipt(id, code.grouped(), masked.count(), notice, now);
    }

    @Transactional
    Page<PublicComment> published(UUID inputId, Stance stance, PageRequest page) {
        inputs.requirePublished(inputId);
        return Page.of(
                        comments.published(inputId, stance, page),
                        page,
                        comment -> Cursor.of(comment.receivedAt(), comment.id()))
                .map(PublicComment::of);
    }

    @Transactional
    CommentStatus status(String code) {
        return status(require(ReceiptCode.typed(code)));
    }

    @Transactional
    CommentStatus withdraw(String code) {
        var comment = require(ReceiptCode.typed(code));
        comment.withdraw();
        return status(comment);
    }

    @Override
    public void erase(UUID inputId) {
        comments.eraseAll(inputId);
    }

    private Comment require(ReceiptCode code) {
        return comments.findByReceipt(code.hash())
                .filter(comment -> comment.isOpenedBy(code))
                .orElseThrow(Problems::notFound);
    }

    private CommentStatus status(Comment comment) {
        var message =
                wording.text("comment." + comment.state(), Map.of("detail", reasons.text(comment.screeningReason())));
        return new CommentStatus(
                comment.id(),
                comment.inputId(),
                comment.stance(),
                comment.text(),
                comment.state(),
                comment.screeningReason(),
                message,
                comment.receivedAt());
    }
}
