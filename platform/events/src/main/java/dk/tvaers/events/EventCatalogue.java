package dk.tvaers.events;

import dk.tvaers.events.citizeninput.AnswerOverdue;
import dk.tvaers.events.citizeninput.CallClosed;
import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.events.citizeninput.ConsentsChanged;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputCorrected;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.citizeninput.InputSupplemented;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.members.EntryAnswered;
import dk.tvaers.events.members.EntryOpened;
import dk.tvaers.events.members.HoursUsed;
import dk.tvaers.events.members.LearningBroughtHome;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.ParticipationPlanned;
import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.PersonErased;
import dk.tvaers.events.members.PersonLeft;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.members.RoleEnded;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.AgreementSigned;
import dk.tvaers.events.networks.CapitalGranted;
import dk.tvaers.events.networks.CitizenRoleSet;
import dk.tvaers.events.networks.ClosingNoticeDue;
import dk.tvaers.events.networks.CoursePlanned;
import dk.tvaers.events.networks.CriteriaChanged;
import dk.tvaers.events.networks.CriteriaFixed;
import dk.tvaers.events.networks.EvaluationPlanned;
import dk.tvaers.events.networks.EvaluationRecorded;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.ForumDeliverableRecorded;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverEscalated;
import dk.tvaers.events.networks.HandoverEvaluated;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.IdeaMoved;
import dk.tvaers.events.networks.IdeaRaised;
import dk.tvaers.events.networks.IdeaScored;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.MeasureRecorded;
import dk.tvaers.events.networks.MeetingHeld;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NetworkDecided;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.NetworkTypeChanged;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.networks.NodesConnected;
import dk.tvaers.events.networks.NodesDisconnected;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ReminderDue;
import dk.tvaers.events.networks.RoundOpened;
import dk.tvaers.events.networks.ScoresVoided;
import dk.tvaers.events.networks.SpreadMoved;
import dk.tvaers.events.networks.ThemeDecided;
import dk.tvaers.events.networks.ThemeFocused;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.networks.TrialStageEntered;
import dk.tvaers.events.networks.TrialStarted;
import dk.tvaers.events.networks.UseReported;
import dk.tvaers.events.networks.ValueHypothesised;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every event there is: its CloudEvents type, its record and its topic. */
public final class EventCatalogue {
    private static final Map<String, EventType> BY_NAME = new LinkedHashMap<>();

    static {
        register(
                Topic.NETWORKS,
                List.of(
                        RoundOpened.class,
                        ThemeProposed.class,
                        ThemeDecided.class,
                        NetworkStarted.class,
                        PhaseEntered.class,
                        FindingRecorded.class,
                        NodeRaised.class,
                        InputCited.class,
                        TrialStarted.class,
                        TrialStageEntered.class,
                        TrialConcluded.class,
                        CapitalGranted.class,
                        MeasureRecorded.class,
                        HandoverOffered.class,
                        HandoverAccepted.class,
                        HandoverDeclined.class,
                        HandoverImplemented.class,
                        HandoverEvaluated.class,
                        HandoverEscalated.class,
                        UseReported.class,
                        EvaluationPlanned.class,
                        EvaluationRecorded.class,
                        SpreadMoved.class,
                        ReminderDue.class,
                        ForumDeliverableRecorded.class,
                        ClosingNoticeDue.class,
                        NetworkTypeChanged.class,
                        NetworkClosed.class,
                        CoursePlanned.class,
                        CitizenRoleSet.class,
                        ThemeFocused.class,
                        AgreementSigned.class,
                        AgreementEnded.class,
                        PayersAgreed.class,
                        MeetingHeld.class,
                        NetworkDecided.class,
                        NodeChanged.class,
                        NodesConnected.class,
                        NodesDisconnected.class,
                        ValueHypothesised.class,
                        TrackLaid.class,
                        IdeaRaised.class,
                        IdeaMoved.class,
                        CriteriaFixed.class,
                        CriteriaChanged.class,
                        ScoresVoided.class,
                        IdeaScored.class));
        register(
                Topic.MEMBERS,
                List.of(
                        UnitRecorded.class,
                        PersonRegistered.class,
                        PersonChanged.class,
                        LoginLinked.class,
                        PersonLeft.class,
                        PersonErased.class,
                        MemberJoined.class,
                        MemberLeft.class,
                        ParticipationPlanned.class,
                        EntryOpened.class,
                        EntryAnswered.class,
                        HoursUsed.class,
                        LearningBroughtHome.class,
                        RoleAssigned.class,
                        RoleEnded.class));
        register(
                Topic.CITIZEN_INPUT,
                List.of(
                        CallOpened.class,
                        CallClosed.class,
                        InputReceived.class,
                        ConsentsChanged.class,
                        InputCorrected.class,
                        InputSupplemented.class,
                        AnswerOverdue.class,
                        InputScreened.class,
                        InputLinked.class,
                        InputAnswered.class,
                        OutcomeConfirmed.class,
                        InputReopened.class,
                        InputWithdrawn.class));
    }

    private EventCatalogue() {}

    private static void register(Topic topic, List<Class<? extends DomainEvent>> contracts) {
        for (var contract : contracts) {
            var name = nameOf(topic, contract);
            BY_NAME.put(name, new EventType(name, contract, topic));
        }
    }

    private static String nameOf(Topic topic, Class<? extends DomainEvent> contract) {
        return "dk.tvaers." + topic.family() + "." + contract.getSimpleName() + ".v1";
    }

    /** The type with this CloudEvents name; none when this program does not know it (yet). */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The type of this event.
     *
     * @throws IllegalArgumentException when the record was not registered here
     */
    public static EventType of(DomainEvent event) {
        return BY_NAME.values().stream()
                .filter(type -> type.contract() == event.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + event.getClass()));
    }

    public static Collection<EventType> all() {
        return BY_NAME.values();
    }
}
