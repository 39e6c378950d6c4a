package dk.tvaers.members.consent;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.audit.Reading;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows what people allow and how it came to that. */
@ApplicationScoped
class ConsentReadings {
    private final Consents decisions;
    private final ConsentRepository consents;
    private final ConsentTextRepository texts;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final AuditLog audit;

    ConsentReadings(
            Consents decisions,
            ConsentRepository consents,
            ConsentTextRepository texts,
            KnownNetworks networks,
            NetworkAccess access,
            AuditLog audit) {
        this.decisions = decisions;
        this.consents = consents;
        this.texts = texts;
        this.networks = networks;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    List<ConsentTextView> texts() {
        return texts.all();
    }

    @Transactional
    ConsentsView ofCaller() {
        return standing(decisions.caller());
    }

    @Transactional
    Page<ConsentRecordView> historyOfCaller(PageRequest page) {
        return records(decisions.caller(), page);
    }

    /** For the secretariat. */
    @Transactional
    ConsentsView of(UUID personId) {
        decisions.requirePerson(personId);
        audit.record(Reading.READ_CONSENTS.code(), "person", personId);
        return standing(personId);
    }

    /** For the secretariat. */
    @Transactional
    Page<ConsentRecordView> historyOf(UUID personId, PageRequest page) {
        decisions.requirePerson(personId);
        audit.record(Reading.READ_CONSENTS.code(), "person", personId);
        return records(personId, page);
    }

    /** For those who tell of the network: its lead and the secretariat. Members who allow nothing are not named. */
    @Transactional
    List<MemberConsentsView> ofMembers(UUID networkId) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        Map<UUID, List<Use>> given = new LinkedHashMap<>();
        consents.givenIn(networkId)
                .forEach(row -> given.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                        .add(Use.valueOf((String) row[1])));
        given.keySet().forEach(person -> audit.record(Reading.READ_CONSENTS.code(), "person", person));
        return given.entrySet().stream()
                .map(each -> new MemberConsentsView(
                        each.getKey(), each.getValue().stream().sorted().toList()))
                .toList();
    }

    private ConsentsView standing(UUID personId) {
        Map<Use, ConsentView> decided =
                consents.standing(personId).stream().collect(Collectors.toMap(Consent::use, Consent::view));
        return new ConsentsView(Arrays.stream(Use.values())
                .map(use -> decided.getOrDefault(use, ConsentView.undecided(use)))
                .toList());
    }

    private Page<ConsentRecordView> records(UUID personId, PageRequest page) {
        return Page.of(consents.page(personId, page), page, each -> Cursor.of(each.id()))
                .map(Consent::recorded);
    }
}
