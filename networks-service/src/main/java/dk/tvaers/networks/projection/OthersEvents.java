package dk.tvaers.networks.projection;

import dk.tvaers.access.AccessProjection;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.messaging.EventHandler;
import dk.tvaers.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Learns from what members-service and citizen-input-service tell. */
@ApplicationScoped
class OthersEvents implements EventHandler {
    private final AccessProjection access;
    private final KnownMembers members;
    private final KnownUnits units;
    private final KnownInputs inputs;
    private final KnownAnswers answers;

    OthersEvents(
            AccessProjection access, KnownMembers members, KnownUnits units, KnownInputs inputs, KnownAnswers answers) {
        this.access = access;
        this.members = members;
        this.units = units;
        this.inputs = inputs;
        this.answers = answers;
    }

    @Override
    public void handle(ReceivedEvent event) {
        access.learn(event.data());
        switch (event.data()) {
            case MemberJoined told -> {
                members.join(told.membershipId(), told.networkId(), told.personId(), told.mainPerspective());
                members.place(told.personId(), told.departmentId(), event.occurredAt());
            }
            case MemberLeft told -> members.leave(told.membershipId(), told.networkId(), told.personId());
            case PersonRegistered told -> {
                members.place(told.personId(), told.departmentId(), event.occurredAt());
                members.lead(told.personId(), told.leadershipLevel());
            }
            case PersonChanged told -> {
                members.place(told.personId(), told.departmentId(), event.occurredAt());
                members.lead(told.personId(), told.leadershipLevel());
            }
            case UnitRecorded told -> units.record(told.unitId(), told.name(), told.validTo(), event.occurredAt());
            case InputReceived told -> inputs.receive(told.inputId());
            case InputWithdrawn told -> inputs.withdraw(told.inputId());
            case InputLinked told -> answers.link(told.linkId(), told.inputId(), told.networkId(), themeOf(told));
            case InputAnswered told -> answers.set(told.inputId(), true, event.occurredAt());
            case InputReopened told -> answers.set(told.inputId(), false, event.occurredAt());
            default -> {
                // of no use here
            }
        }
    }

    private static UUID themeOf(InputLinked told) {
        return told.target() == LinkTarget.THEME ? told.targetId() : null;
    }
}
