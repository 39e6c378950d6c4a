package dk.tvaers.citizeninput.call;

import dk.tvaers.citizeninput.question.QuestionView;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A question to the citizens. Takes inputs from {@code opensAt} until {@code closesAt} or until it is closed by hand. */
@Entity
@Table(name = "call")
class Call {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID themeId;
    private String title;
    private String question;
    private String fixed;
    private String open;

    @Enumerated(EnumType.STRING)
    private Recruitment recruitment;

    private boolean asks;
    private Instant opensAt;
    private Instant closesAt;
    private Instant closedAt;

    @Version
    private long version;

    Call() {}

    static Call plan(UUID id, CallRequest asked) {
        if (!asked.opensAt().isBefore(asked.closesAt())) {
            throw Problems.invalid("/closesAt", "closes-before-it-opens");
        }
        var call = new Call();
        call.id = id;
        call.networkId = asked.networkId();
        call.themeId = asked.themeId();
        call.title = asked.title();
        call.question = asked.question();
        call.fixed = asked.fixed();
        call.open = asked.open();
        call.recruitment = asked.recruitment() == null ? Recruitment.OPEN : asked.recruitment();
        call.asks = asked.questions() != null && !asked.questions().isEmpty();
        call.opensAt = asked.opensAt();
        call.closesAt = asked.closesAt();
        return call;
    }

    /** Ends it by hand, also before it opens. */
    void close(Instant at) {
        if (state(at) == CallState.CLOSED) {
            throw Problems.refused("call-closed");
        }
        closedAt = at;
    }

    /** Ends it because its time is up. */
    void expire() {
        closedAt = closesAt;
    }

    CallState state(Instant at) {
        return period().state(at);
    }

    /** Changes with everything a reader can see, the state included, which follows from the time alone. */
    long tag(Instant at) {
        return version * CallState.values().length + state(at).ordinal();
    }

    CallPeriod period() {
        return new CallPeriod(networkId, recruitment, asks, opensAt, closesAt, closedAt);
    }

    CallView view(Instant at, List<QuestionView> questions) {
        return new CallView(
                id,
                title,
                question,
                questions,
                fixed,
                open,
                recruitment,
                networkId,
                themeId,
                opensAt,
                closesAt,
                closedAt,
                state(at));
    }

    CallSummary summary() {
        return new CallSummary(id, title, question);
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    UUID themeId() {
        return themeId;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }
}
