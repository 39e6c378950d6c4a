package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.networktype.ReferenceLeadLevel;
import dk.tvaers.web.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What gates ask about the mandate, and what else is still to be done. */
final class MandateRules {
    /** What {@link #facts} counts. */
    static final Set<Condition> CONDITIONS = Set.of(
            Condition.REFERENCE_LEAD_LEVEL,
            Condition.REFERENCE_LEAD_AGREEMENT,
            Condition.LINE_MANAGER_AGREEMENT,
            Condition.LEAD_IS_REFERENCE_LEAD,
            Condition.LEAD_TWICE);

    private MandateRules() {}

    /**
     * Counts for the gates. An agreement counts for the people who hold the roles now: with a new network lead it must be made again.
     *
     * @param leads network leads, once per assignment
     * @param referenceLeads reference leads, once per assignment
     * @param agreements those that are not over
     * @param known at which level people lead, of whom members-service said so; it outranks what is stated on an agreement
     * @param level what a reference lead of the network's type must be
     */
    static Map<Condition, Integer> facts(
            List<UUID> leads,
            List<UUID> referenceLeads,
            Collection<AgreementView> agreements,
            Map<UUID, LeadershipLevel> known,
            ReferenceLeadLevel level) {
        Set<UUID> lead = new HashSet<>(leads);
        Set<UUID> reference = new HashSet<>(referenceLeads);
        long ofLevel = reference.stream()
                .filter(person -> known.containsKey(person)
                        ? known.get(person).name().equals(level.name())
                        : isStated(person, level, agreements))
                .count();
        long withReferenceLead = inForce(agreements, AgreementKind.REFERENCE_LEAD).stream()
                .filter(each -> lead.contains(each.memberPersonId()))
                .filter(each -> reference.contains(each.counterpartPersonId()))
                .count();
        long withLineManager = inForce(agreements, AgreementKind.LINE_MANAGER).stream()
                .filter(each -> lead.contains(each.memberPersonId()))
                .count();
        return Map.of(
                Condition.REFERENCE_LEAD_LEVEL,
                (int) ofLevel,
                Condition.REFERENCE_LEAD_AGREEMENT,
                (int) withReferenceLead,
                Condition.LINE_MANAGER_AGREEMENT,
                (int) withLineManager,
                Condition.LEAD_IS_REFERENCE_LEAD,
                (int) lead.stream().filter(reference::contains).count(),
                Condition.LEAD_TWICE,
                leads.size() - lead.size());
    }

    private static boolean isStated(UUID person, ReferenceLeadLevel level, Collection<AgreementView> agreements) {
        return agreements.stream()
                .anyMatch(each -> each.kind() == AgreementKind.REFERENCE_LEAD
                        && each.counterpartPersonId().equals(person)
                        && each.referenceLeadLevel() == level);
    }

    /**
     * What is to be done beside what the gate asks, each with the agreement it is about.
     *
     * @param agreements those that are not over
     * @param employees members who have a line manager
     */
    static List<ToDo> toDo(Collection<AgreementView> agreements, Set<UUID> employees, LocalDate today) {
        List<ToDo> toDo = new ArrayList<>();
        for (AgreementView agreement : agreements) {
            if (agreement.state() == AgreementState.DRAFT) {
                toDo.add(new ToDo(agreement.id(), Violation.of("", "mandate-draft")));
            } else if (agreement.state() == AgreementState.PROPOSED) {
                toDo.add(new ToDo(
                        agreement.id(),
                        Violation.of(
                                "", "mandate-unsigned", 2 - agreement.signedBy().size())));
            } else if (!agreement.reviewOn().isAfter(today)) {
                toDo.add(new ToDo(agreement.id(), Violation.of("", "mandate-review-due", agreement.reviewOn())));
            }
        }
        Set<UUID> without = new HashSet<>(employees);
        inForce(agreements, AgreementKind.LINE_MANAGER).forEach(each -> without.remove(each.memberPersonId()));
        if (!without.isEmpty()) {
            toDo.add(new ToDo(null, Violation.of("", "mandate-members-without-time", without.size())));
        }
        return toDo;
    }

    private static List<AgreementView> inForce(Collection<AgreementView> agreements, AgreementKind kind) {
        return agreements.stream()
                .filter(each -> each.kind() == kind && each.state().isInForce())
                .toList();
    }

    /**
     * Something to be done.
     *
     * @param agreementId what it is about; null when it is about the whole
     */
    record ToDo(UUID agreementId, Violation what) {}
}
