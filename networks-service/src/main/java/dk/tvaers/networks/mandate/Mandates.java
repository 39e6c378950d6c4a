package dk.tvaers.networks.mandate;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.gate.Gates;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.projection.KnownMembers;
import dk.tvaers.networks.reminder.Due;
import dk.tvaers.networks.reminder.ReminderSource;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the whole mandate, and says to gates and reminders what it lacks. */
@ApplicationScoped
class Mandates implements FactSource, ReminderSource {
    private final AgreementRepository agreements;
    private final Networks networks;
    private final NetworkAccess access;
    private final KnownMembers members;
    private final Gates gates;
    private final Messages messages;
    private final MunicipalCalendar calendar;

    Mandates(
            AgreementRepository agreements,
            Networks networks,
            NetworkAccess access,
            KnownMembers members,
            Gates gates,
            Messages messages,
            MunicipalCalendar calendar) {
        this.agreements = agreements;
        this.networks = networks;
        this.access = access;
        this.members = members;
        this.gates = gates;
        this.messages = messages;
        this.calendar = calendar;
    }

    @Transactional
    MandateView of(UUID networkId, Locale language) {
        var policy = networks.policyOf(networkId);
        List<AgreementView> open = open(networkId);
        WhoPays whoPays = WhoPays.of(open);
        Stream<MandateView.Item> gate = gates.missing(networkId, Phase.MANDATE, policy.requirements()).stream()
                .map(missing -> item(null, missing.violation(""), language));
        Stream<MandateView.Item> toDo = MandateRules.toDo(open, members.employees(networkId), calendar.today()).stream()
                .map(each -> item(each.agreementId(), each.what(), language));
        List<MandateView.Item> missing = Stream.concat(gate, toDo).toList();
        return new MandateView(
                open, whoPays.hoursPerPhase(), whoPays.hours(), whoPays.units(), missing.isEmpty(), missing);
    }

    @Override
    public Set<Condition> conditions() {
        return MandateRules.CONDITIONS;
    }

    @Override
    @Transactional
    public Map<Condition, Integer> factsOf(UUID networkId) {
        List<UUID> referenceLeads = access.holders(networkId, NetworkRole.REFERENCE_LEAD);
        return MandateRules.facts(
                access.holders(networkId, NetworkRole.NETWORK_LEAD),
                referenceLeads,
                open(networkId),
                members.levels(referenceLeads),
                networks.policyOf(networkId).referenceLeadLevel());
    }

    /** Reviews of agreements in networks that run; in a closed one nothing can be reviewed. */
    @Override
    @Transactional
    public List<Due> due(LocalDate day) {
        List<Agreement> due = agreements.reviewDue(day);
        Set<UUID> running =
                networks.running(due.stream().map(Agreement::networkId).collect(Collectors.toSet()));
        return due.stream()
                .filter(agreement -> running.contains(agreement.networkId()))
                .map(agreement ->
                        new Due(ReminderKind.REVIEW_DUE, agreement.id(), agreement.networkId(), agreement.reviewOn()))
                .toList();
    }

    private List<AgreementView> open(UUID networkId) {
        return agreements.open(networkId).stream().map(Agreement::view).toList();
    }

    private MandateView.Item item(UUID agreementId, Violation what, Locale language) {
        return new MandateView.Item(what.key(), messages.text(what.key(), language, what.arguments()), agreementId);
    }
}
