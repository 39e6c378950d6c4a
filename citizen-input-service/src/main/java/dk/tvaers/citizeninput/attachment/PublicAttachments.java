package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Pictures that were let through, of inputs that are shown; 404 for everything else. */
@ApplicationScoped
class PublicAttachments {
    private final AttachmentRepository attachments;
    private final InputService inputs;

    PublicAttachments(AttachmentRepository attachments, InputService inputs) {
        this.attachments = attachments;
        this.inputs = inputs;
    }

    @Transactional
    List<PublicAttachment> of(UUID inputId) {
        inputs.requirePublished(inputId);
        return attachments.shown(inputId).stream().map(Attachment::shown).toList();
    }

    @Transactional
    KeptFile content(UUID inputId, UUID id) {
        inputs.requirePublished(inputId);
        return attachments.shown(inputId, id).map(Attachment::content).orElseThrow(Problems::notFound);
    }
}
