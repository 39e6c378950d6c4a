package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.check.CheckService;
import dk.tvaers.citizeninput.check.CheckedPart;
import dk.tvaers.citizeninput.check.NumberLeft;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.reason.Reasons;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Lets reviewers look at attachments and decide which pictures are shown. */
@ApplicationScoped
class AttachmentScreening {
    private final AttachmentRepository attachments;
    private final AttachmentService service;
    private final InputService inputs;
    private final CheckService checks;
    private final Reasons reasons;
    private final Timeline timeline;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    AttachmentScreening(
            AttachmentRepository attachments,
            AttachmentService service,
            InputService inputs,
            CheckService checks,
            Reasons reasons,
            Timeline timeline,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.attachments = attachments;
        this.service = service;
        this.inputs = inputs;
        this.checks = checks;
        this.reasons = reasons;
        this.timeline = timeline;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    Page<WaitingAttachment> undecided(PageRequest page) {
        return Page.of(attachments.undecided(page), page, each -> Cursor.of(each.addedAt(), each.id()))
                .map(Attachment::forScreening);
    }

    @Transactional
    KeptFile content(UUID id) {
        var attachment = require(id);
        attachment.requireReadable();
        audit.record("read", "attachment", id);
        return attachment.content();
    }

    @Transactional(dontRollbackOn = NumberLeft.class)
    WaitingAttachment decide(UUID id, String ifMatch, AttachmentDecision decision) {
        decision.requireComplete();
        reasons.requireOffered(decision.hides() ? decision.reason() : null);
        var attachment = require(id);
        Preconditions.requireMatch(ifMatch, attachment.version());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (decision.hides()) {
            attachment.hide(decision.reason(), now, user.requireLoginId());
        } else {
            attachment.requireReadable();
            var words = decision.wordsFor(attachment);
            var check = checks.require(attachment.inputId(), CheckedPart.ATTACHMENT, List.of(words), now);
            attachment.show(words, check, now, user.requireLoginId());
        }
        service.show(inputs.require(attachment.inputId()));
        var happening = decision.hides() ? Happening.ATTACHMENT_HIDDEN : Happening.ATTACHMENT_SHOWN;
        timeline.add(attachment.inputId(), now, happening, null, decision.hides() ? decision.reason() : null);
        audit.record("screen", "attachment", id);
        return attachment.forScreening();
    }

    private Attachment require(UUID id) {
        return attachments.findByIdOptional(id).orElseThrow(Problems::notFound);
    }
}
