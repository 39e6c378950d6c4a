package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.answer.AnswerService;
import dk.tvaers.citizeninput.answer.AnswerView;
import dk.tvaers.citizeninput.appeal.Appeals;
import dk.tvaers.citizeninput.attachment.AttachmentService;
import dk.tvaers.citizeninput.attachment.WaitingAttachment;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.reply.Replies;
import dk.tvaers.citizeninput.reply.ReplyView;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts together what a reviewer sees. */
@ApplicationScoped
class ScreeningViews {
    private final Assignments assignments;
    private final Appeals appeals;
    private final AnswerService answers;
    private final Replies replies;
    private final AttachmentService attachments;
    private final Wording wording;

    ScreeningViews(
            Assignments assignments,
            Appeals appeals,
            AnswerService answers,
            Replies replies,
            AttachmentService attachments,
            Wording wording) {
        this.assignments = assignments;
        this.appeals = appeals;
        this.answers = answers;
        this.replies = replies;
        this.attachments = attachments;
        this.wording = wording;
    }

    /** A page of the queue, with two look-ups whatever its length. */
    Page<ScreeningView> of(Page<Input> page) {
        var ids = page.items().stream().map(Input::id).toList();
        var holders = assignments.holders(ids);
        var appealed = appeals.among(ids);
        return page.map(
                input -> view(input, holders.get(input.id()), appealed.contains(input.id()), null, null, null, null));
    }

    /** A single input, with what its contributor said to the decision and to the answer. */
    ScreeningView of(Input input) {
        var one = List.of(input.id());
        var reopeningReason =
                answers.latest(input.id()).map(AnswerView::reopeningReason).orElse(null);
        return view(
                input,
                assignments.holders(one).get(input.id()),
                !appeals.among(one).isEmpty(),
                appeals.words(input.id()).orElse(null),
                reopeningReason,
                replies.of(input),
                attachments.forScreening(input.id()));
    }

    private ScreeningView view(
            Input input,
            UUID holder,
            boolean appealed,
            String appeal,
            String reopeningReason,
            List<ReplyView> answers,
            List<WaitingAttachment> added) {
        var hints = new ArrayList<>(Hints.of(input));
        if (appealed) {
            hints.add("APPEALED");
        }
        return new ScreeningView(
                input.id(),
                input.callId(),
                input.title(),
                input.text(),
                input.place(),
                input.state(),
                input.screeningReason(),
                holder,
                appeal,
                reopeningReason,
                input.maskedNumbers(),
                input.consents().uses(),
                input.receivedAt(),
                input.version(),
                hints.stream()
                        .map(code -> new Hint(code, wording.text("hint." + code)))
                        .toList(),
                answers,
                added);
    }
}
