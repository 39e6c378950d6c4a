package dk.tvaers.members.candidate;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.person.Names;
import dk.tvaers.members.perspective.PerspectiveService;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds those who could bring a perspective, among those who agreed to be found. */
@ApplicationScoped
public class Candidates {
    private final CandidateRepository candidates;
    private final KnownNetworks networks;
    private final PerspectiveService perspectives;
    private final NetworkAccess access;
    private final Names names;

    Candidates(
            CandidateRepository candidates,
            KnownNetworks networks,
            PerspectiveService perspectives,
            NetworkAccess access,
            Names names) {
        this.candidates = candidates;
        this.networks = networks;
        this.perspectives = perspectives;
        this.access = access;
        this.names = names;
    }

    @Transactional
    Page<CandidateView> list(UUID networkId, Wanted wanted, PageRequest page) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        if (wanted.perspective() != null
                && perspectives.known(List.of(wanted.perspective())).isEmpty()) {
            throw Problems.invalid("/perspective", "unknown-perspective");
        }
        Page<Found> found = Page.of(candidates.page(networkId, wanted, page), page, CandidateRepository::place);
        Map<UUID, String> shown =
                names.shown(found.items().stream().map(Found::personId).toList());
        return found.map(each -> CandidateView.of(each, shown.get(each.personId())));
    }

    /** How many could bring each of these perspectives to the network. */
    public Map<String, Long> count(UUID networkId, Collection<String> wanted) {
        return wanted.isEmpty() ? Map.of() : candidates.count(networkId, wanted);
    }

    /** Whether the person agreed to be found, and did not leave. */
    public boolean isFindable(UUID personId) {
        return candidates.isFindable(personId);
    }
}
