package dk.tvaers.networks.projection;

import dk.tvaers.access.AccessProjection;
import dk.tvaers.access.ErasedPeople;
import dk.tvaers.events.citizeninput.AnswerOverdue;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.PersonErased;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.messaging.EventHandler;
import dk.tvaers.messaging.ReceivedEvent;
import dk.tvaers.networks.erasure.ErasedPerson;
import dk.tvaers.networks.erasure.Erasures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Learns from what members-service and citizen-input-service tell. */
@ApplicationScoped
class OthersEvents implements EventHandler {
    private final AccessProjection access;
    private final ErasedPeople erased;
    private final Erasures erasures;
    private final KnownMembers members;
    private final KnownUnits units;
    private final KnownInputs inputs;
    private final KnownAnswers answers;
    private final OwedAnswers owed;

    OthersEvents(
            AccessProjection access,
            ErasedPeople erased,
            Erasures erasures,
            KnownMembers members,
            KnownUnits units,
            KnownInputs inputs,
            KnownAnswers answers,
            OwedAnswers owed) {
        this.access = access;
        this.erased = erased;
        this.erasures = erasures;
        this.members = members;
        this.units = units;
        this.inputs = inputs;
        this.answers = answers;
        this.owed = owed;
    }

    @Override
    public void handle(ReceivedEvent event) {
        access.learn(event.data());
        switch (event.data()) {
            case MemberJoined told -> {
                UUID person = erased.idOf(told.personId());
                members.join(told.membershipId(), told.networkId(), person, told.mainPerspective());
                UUID unit = person.equals(told.personId()) ? told.unitId() : null;
                members.place(person, unit, told.departmentId(), event.occurredAt());
            }
            case MemberLeft told -> members.leave(told.membershipId(), told.networkId(), erased.idOf(told.personId()));
            case PersonRegistered told ->
                known(told.personId(), told.unitId(), told.departmentId(), told.leadershipLevel(), event.occurredAt());
            case PersonChanged told ->
                known(told.personId(), told.unitId(), told.departmentId(), told.leadershipLevel(), event.occurredAt());
            case PersonErased told -> erase(told);
            case UnitRecorded told ->
                units.record(told.unitId(), told.parentId(), told.name(), told.validTo(), event.occurredAt());
            case InputReceived told -> inputs.receive(told.inputId());
            case InputWithdrawn told -> inputs.withdraw(told.inputId());
            case InputLinked told -> answers.link(told.linkId(), told.inputId(), told.networkId(), themeOf(told));
            case InputAnswered told -> answers.set(told.inputId(), true, event.occurredAt());
            case InputReopened told -> answers.set(told.inputId(), false, event.occurredAt());
            case AnswerOverdue told ->
                told.networkIds().forEach(network -> owed.overdue(told.inputId(), network, event.occurredAt()));
            default -> {
                // of no use here
            }
        }
    }

    /** An old event of somebody who was erased since tells nothing. */
    private void known(UUID personId, UUID unitId, UUID departmentId, LeadershipLevel level, Instant at) {
        if (!erased.isErased(personId)) {
            members.place(personId, unitId, departmentId, at);
            members.lead(personId, level);
        }
    }

    private void erase(PersonErased told) {
        UUID replacement = erased.replacementOf(told.personId());
        members.replace(told.personId(), replacement);
        erasures.erase(new ErasedPerson(told.personId(), told.loginId(), replacement));
    }

    private static UUID themeOf(InputLinked told) {
        return told.target() == LinkTarget.THEME ? told.targetId() : null;
    }
}
