package dk.tvaers.citizeninput.link;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.projection.KnownNetworks;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.events.Ids;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Links inputs. A linked network becomes one of the input's networks. */
@ApplicationScoped
class LinkService {
    private final LinkRepository links;
    private final LinkEvents events;
    private final InputService inputs;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final Timeline timeline;
    private final CurrentUser user;
    private final Clock clock;

    LinkService(
            LinkRepository links,
            LinkEvents events,
            InputService inputs,
            KnownNetworks networks,
            NetworkAccess access,
            Timeline timeline,
            CurrentUser user,
            Clock clock) {
        this.links = links;
        this.events = events;
        this.inputs = inputs;
        this.networks = networks;
        this.access = access;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    LinkView link(UUID inputId, LinkRequest request) {
        var network = networkOf(request);
        requireMayLinkFor(network.orElse(null));
        inputs.require(inputId).requirePresent();
        requireConsistent(request, network);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = new Link(Ids.next(), inputId, request, network.orElse(null), now);
        links.persistAndFlush(link);
        network.ifPresent(id -> inputs.joinNetwork(inputId, id));
        var happening = Happening.valueOf("LINKED_TO_" + request.target());
        timeline.add(inputId, now, happening, network.orElse(null), null);
        events.linked(link.view());
        return link.view();
    }

    @Transactional
    Page<LinkView> of(UUID inputId, PageRequest page) {
        inputs.require(inputId);
        return Page.of(
                links.of(inputId, page).stream().map(Link::view).toList(),
                page,
                link -> Cursor.of(link.linkedAt(), link.id()));
    }

    /** The network the target belongs to; empty for a theme without one and for a target that is not known. */
    private Optional<UUID> networkOf(LinkRequest request) {
        return switch (request.target()) {
            case NETWORK -> Optional.of(request.targetId()).filter(networks::hasNetwork);
            case ICEBERG_NODE -> networks.networkOfNode(request.targetId());
            case THEME -> networks.networkOfTheme(request.targetId());
        };
    }

    private void requireMayLinkFor(UUID networkId) {
        if (user.hasRole(Roles.MODERATOR) || user.hasRole(Roles.SECRETARIAT)) {
            return;
        }
        if (networkId == null) {
            throw Problems.forbidden();
        }
        access.requireParticipation(networkId);
    }

    private void requireConsistent(LinkRequest request, Optional<UUID> network) {
        var known = switch (request.target()) {
            case NETWORK, ICEBERG_NODE -> network.isPresent();
            case THEME -> networks.hasTheme(request.targetId());
        };
        if (!known) {
            throw Problems.unprocessable("/targetId", "unknown-target");
        }
        if (request.networkId() != null && !network.equals(Optional.of(request.networkId()))) {
            throw Problems.unprocessable("/networkId", "not-the-targets-network");
        }
    }
}
