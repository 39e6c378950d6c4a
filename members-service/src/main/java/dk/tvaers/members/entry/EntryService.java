package dk.tvaers.members.entry;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.Ids;
import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.membership.Admissions;
import dk.tvaers.members.person.Names;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.person.Participants;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invitations and applications. The secretariat may answer for those who have no login. */
@ApplicationScoped
class EntryService {
    private final EntryRepository entries;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final Participants people;
    private final Admissions admissions;
    private final EntryEvents events;
    private final Names names;
    private final CurrentUser user;
    private final Clock clock;

    EntryService(
            EntryRepository entries,
            KnownNetworks networks,
            NetworkAccess access,
            Participants people,
            Admissions admissions,
            EntryEvents events,
            Names names,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.networks = networks;
        this.access = access;
        this.people = people;
        this.admissions = admissions;
        this.events = events;
        this.names = names;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    Seen invite(UUID networkId, InvitationRequest asked) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        networks.requireOpen(networkId);
        Participant person = people.require(asked.personId());
        return open(networkId, asked.offer(person), person);
    }

    /** 404 for a login that has not arrived. */
    @Transactional
    Seen apply(UUID networkId, ApplicationRequest asked) {
        networks.requireOpen(networkId);
        Participant person = people.require(caller());
        return open(networkId, asked.offer(person), person);
    }

    @Transactional
    Page<EntryView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        return Page.of(entries.ofNetwork(networkId, page), page, each -> Cursor.of(each.id()))
                .map(this::view);
    }

    @Transactional
    Page<EntryView> listOwn(PageRequest page) {
        return Page.of(entries.ofPerson(caller(), page), page, each -> Cursor.of(each.id()))
                .map(each -> each.view(null));
    }

    @Transactional
    Seen get(UUID networkId, UUID id) {
        return seen(visible(networkId, id));
    }

    @Transactional
    Seen answer(UUID networkId, UUID id, String ifMatch, AnswerRequest asked) {
        Entry entry = visible(networkId, id);
        if (EntryAnswer.isThePersons(entry.kind(), asked.outcome())) {
            requireThePerson(entry);
        } else {
            access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        }
        Preconditions.requireMatch(ifMatch, entry.version());
        entry.requireAnswerable(asked.outcome(), asked.reason());
        UUID membership = EntryAnswer.makesAMember(asked.outcome()) ? admit(networkId, entry) : null;
        entry.answer(asked.outcome(), asked.reason(), membership, now());
        entries.flush();
        events.answered(entry.view(null));
        return seen(entry);
    }

    /** That there is one way in at a time is for the database to say: two requests may come at once. */
    private Seen open(UUID networkId, EntryOffer offer, Participant person) {
        admissions.requireNoMember(networkId, person.personId());
        Entry entry = new Entry(Ids.next(), networkId, offer, now());
        entries.persistAndFlush(entry);
        events.opened(entry.view(null), person);
        return seen(entry);
    }

    private UUID admit(UUID networkId, Entry entry) {
        networks.requireOpen(networkId);
        EntryOffer offer = entry.offer();
        return admissions.admit(
                networkId,
                people.require(offer.personId()),
                offer.mainPerspective(),
                offer.core(),
                offer.phases(),
                offer.recruitment());
    }

    /** 404 unless the caller decides in the network or it is the caller's own: others do not know who is asked. */
    private Entry visible(UUID networkId, UUID id) {
        networks.require(networkId);
        Entry entry = entries.inNetwork(networkId, id).orElseThrow(Problems::notFound);
        if (!access.mayActAs(networkId, NetworkRole.NETWORK_LEAD) && !access.isPerson(entry.personId())) {
            throw Problems.notFound();
        }
        return entry;
    }

    private void requireThePerson(Entry entry) {
        if (!user.hasRole(Roles.SECRETARIAT) && !access.isPerson(entry.personId())) {
            throw Problems.forbidden();
        }
    }

    private Seen seen(Entry entry) {
        return new Seen(view(entry), entry.version());
    }

    private EntryView view(Entry entry) {
        return entry.view(name(entry));
    }

    /** Whoever applies says who he is; whoever is invited has not said anything yet. */
    private @Nullable String name(Entry entry) {
        return entry.kind() == EntryKind.APPLICATION ? names.shown(entry.personId()) : null;
    }

    private UUID caller() {
        return access.person().orElseThrow(Problems::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** An entry as the caller sees it, and which version that is. */
    record Seen(EntryView view, long version) {}
}
