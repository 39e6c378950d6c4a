package dk.tvaers.networks.handover;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A handover; guards the order of its states. */
@Entity
class Handover {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "trial_id")
    private UUID trialId;

    @Column(name = "idea_id")
    private UUID ideaId;

    @Column(name = "previous_id")
    private UUID previousId;

    private String title;
    private String solution;

    @Column(name = "receiver_unit_id")
    private UUID receiverUnitId;

    @Column(name = "owner_person_id")
    private UUID ownerPersonId;

    private String conditions;
    private String resources;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_reason")
    private String answerReason;

    @Column(name = "on_behalf_note")
    private String onBehalfNote;

    @Column(name = "implemented_on")
    private LocalDate implementedOn;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    private String evaluation;

    @Version
    private long version;

    protected Handover() {}

    Handover(UUID networkId, HandoverRequest offer, LocalDate offeredOn, LocalDate answerDueOn) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.trialId = offer.trialId();
        this.ideaId = offer.ideaId();
        this.previousId = offer.previousHandoverId();
        this.title = offer.title();
        this.solution = offer.solution();
        this.receiverUnitId = offer.receiverUnitId();
        this.ownerPersonId = offer.ownerPersonId();
        this.conditions = offer.conditions();
        this.resources = offer.resources();
        this.state = HandoverState.OFFERED;
        this.offeredOn = offeredOn;
        this.answerDueOn = answerDueOn;
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    UUID receiverUnitId() {
        return receiverUnitId;
    }

    UUID ownerPersonId() {
        return ownerPersonId;
    }

    HandoverState state() {
        return state;
    }

    LocalDate offeredOn() {
        return offeredOn;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String title() {
        return title;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    LocalDate implementedOn() {
        return implementedOn;
    }

    long version() {
        return version;
    }

    void answer(AnswerRequest answer, LocalDate on) {
        move(HandoverState.valueOf(answer.answer().name()));
        answeredOn = on;
        answerReason = answer.reason();
        onBehalfNote = answer.onBehalfNote();
    }

    void implement(LocalDate on) {
        move(HandoverState.IMPLEMENTED);
        implementedOn = on;
    }

    void evaluate(String result, LocalDate on) {
        move(HandoverState.EVALUATED);
        evaluation = result;
        evaluatedOn = on;
    }

    private void move(HandoverState to) {
        state.requireLeadsTo(to);
        state = to;
    }

    HandoverView view() {
        return new HandoverView(
                id,
                networkId,
                trialId,
                ideaId,
                previousId,
                title,
                solution,
                receiverUnitId,
                ownerPersonId,
                conditions,
                resources,
                state,
                offeredOn,
                answerDueOn,
                answeredOn,
                answerReason,
                onBehalfNote,
                implementedOn,
                evaluatedOn,
                evaluation);
    }
}
