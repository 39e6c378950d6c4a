package dk.tvaers.networks.themeversion;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/** Takes versions of a network's theme and counts them for the gates. */
@ApplicationScoped
class ThemeVersions implements FactSource {
    private final ThemeVersionRepository versions;
    private final ThemeVersionEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Clock clock;

    ThemeVersions(
            ThemeVersionRepository versions,
            ThemeVersionEvents events,
            Networks networks,
            NetworkAccess access,
            Clock clock) {
        this.versions = versions;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.clock = clock;
    }

    /** A page of them, oldest first, and the number of the latest, which the ETag holds. */
    @Transactional
    Listed list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        Page<ThemeVersionView> shown = Page.of(
                        versions.page(networkId, page), page, version -> Cursor.of(version.number()))
                .map(ThemeVersion::view);
        return new Listed(shown, versions.latest(networkId));
    }

    @Transactional
    ThemeVersionView revise(UUID networkId, String ifMatch, RevisionRequest request) {
        return add(
                networkId,
                ifMatch,
                number -> ThemeVersion.revised(networkId, number, request.answers(), clock.instant()));
    }

    @Transactional
    ThemeVersionView focus(UUID networkId, String ifMatch, FocusRequest request) {
        ThemeVersionView focused =
                add(networkId, ifMatch, number -> ThemeVersion.focused(networkId, number, request, clock.instant()));
        events.focused(networkId, focused.number());
        return focused;
    }

    private ThemeVersionView add(UUID networkId, String ifMatch, IntFunction<ThemeVersion> next) {
        // Locked, because the number of a version follows from the ones before.
        networks.lockRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        int latest = versions.latest(networkId);
        Preconditions.requireMatch(ifMatch, latest);
        ThemeVersion version = next.apply(latest + 1);
        versions.persist(version);
        return version.view();
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.ANSWERS_REVISITED, Condition.FOCUSED_THEME);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(
                Condition.ANSWERS_REVISITED, versions.count(networkId, Stage.STARTUP),
                Condition.FOCUSED_THEME, versions.count(networkId, Stage.FOCUS));
    }

    /** A page, and the number of the latest version. */
    record Listed(Page<ThemeVersionView> page, int latest) {}
}
