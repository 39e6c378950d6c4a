package dk.tvaers.members.participant;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.members.person.Names;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Tells those who take part in a network who else does. */
@ApplicationScoped
class Participations {
    private final ParticipantRepository participants;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final Names names;

    Participations(ParticipantRepository participants, KnownNetworks networks, NetworkAccess access, Names names) {
        this.participants = participants;
        this.networks = networks;
        this.access = access;
        this.names = names;
    }

    @Transactional
    Page<ParticipantView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        Page<ParticipantView> found = Page.of(participants.page(networkId, page), page, ParticipantRepository::place);
        Map<UUID, String> shown = names.shown(
                found.items().stream().map(ParticipantView::personId).toList());
        return found.map(each -> each.named(shown.get(each.personId())));
    }
}
