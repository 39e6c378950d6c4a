package dk.tvaers.citizeninput.comment;

import dk.tvaers.citizeninput.check.CheckService;
import dk.tvaers.citizeninput.check.CheckedPart;
import dk.tvaers.citizeninput.check.NumberLeft;
import dk.tvaers.citizeninput.reason.Reasons;
import dk.tvaers.citizeninput.screening.Hint;
import dk.tvaers.citizeninput.screening.Hints;
import dk.tvaers.citizeninput.wording.Wording;
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

/** Lets reviewers read and decide on comments, by the same rules as on inputs. */
@ApplicationScoped
class CommentScreening {
    private final CommentRepository comments;
    private final CheckService checks;
    private final Reasons reasons;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Wording wording;
    private final Clock clock;

    CommentScreening(
            CommentRepository comments,
            CheckService checks,
            Reasons reasons,
            AuditLog audit,
            CurrentUser user,
            Wording wording,
            Clock clock) {
        this.comments = comments;
        this.checks = checks;
        this.reasons = reasons;
        this.audit = audit;
        this.user = user;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional
    Page<CommentForScreening> waiting(WaitingComments state, PageRequest page) {
        var asked = state == null ? CommentState.RECEIVED : state.state();
        return Page.of(comments.waiting(asked, page), page, comment -> Cursor.of(comment.receivedAt(), comment.id()))
                .map(this::view);
    }

    @Transactional
    CommentForScreening read(UUID id) {
        var comment = require(id);
        audit.record("read", "comment", id);
        return view(comment);
    }

    @Transactional(dontRollbackOn = NumberLeft.class)
    CommentForScreening decide(UUID id, String ifMatch, CommentDecision decision) {
        decision.requireComplete();
        reasons.requireOffered(decision.reason());
        var comment = require(id);
        Preconditions.requireMatch(ifMatch, comment.version());
        comment.requirePresent();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var check = decision.hides() ? null : check(comment, decision, now);
        if (decision.hides()) {
            comment.hide(decision.outcome(), decision.reason());
        } else {
            comment.show(decision.outcome(), decision.wordsFor(comment));
        }
        comments.flush();
        comments.keep(Ids.next(), id, decision, check, now, user.requireLoginId());
        audit.record("screen", "comment", id);
        return view(comment);
    }

    private UUID check(Comment comment, CommentDecision decision, Instant now) {
        return checks.require(comment.inputId(), CheckedPart.COMMENT, List.of(decision.wordsFor(comment)), now);
    }

    private Comment require(UUID id) {
        return comments.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private CommentForScreening view(Comment comment) {
        var codes = comment.text() == null ? List.<String>of() : Hints.of(comment.text(), comment.maskedNumbers());
        return new CommentForScreening(
                comment.id(),
                comment.inputId(),
                comment.stance(),
                comment.text(),
                comment.state(),
                comment.screeningReason(),
                comment.maskedNumbers(),
                comment.receivedAt(),
                comment.version(),
                codes.stream()
                        .map(code -> new Hint(code, wording.text("hint." + code)))
                        .toList());
    }
}
