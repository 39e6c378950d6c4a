package dk.tvaers.networks.reporting;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.networks.network.AtClosing;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.report.NetworkReport;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.story.Stories;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Assembles reports, freezes them when networks close, and shows to each reader what is for that reader. */
@ApplicationScoped
class Reports implements AtClosing {
    private final Instance<ReportSource> sources;
    private final FrozenReportRepository frozen;
    private final ReportJson json;
    private final Networks networks;
    private final Stories stories;
    private final NetworkAccess access;
    private final CurrentUser user;
    private final Clock clock;

    Reports(
            @Any Instance<ReportSource> sources,
            FrozenReportRepository frozen,
            ReportJson json,
            Networks networks,
            Stories stories,
            NetworkAccess access,
            CurrentUser user,
            Clock clock) {
        this.sources = sources;
        this.frozen = frozen;
        this.json = json;
        this.networks = networks;
        this.stories = stories;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The report of a network; 404 when there is no such network.
     *
     * @param current as it is now, also when there is a frozen one
     */
    @Transactional
    NetworkReport of(UUID networkId, boolean current) {
        networks.require(networkId);
        NetworkReport report = current
                ? assemble(networkId)
                : frozen.findByIdOptional(networkId)
                        .map(record -> json.read(record.report()).frozenWith(stories.told(networkId)))
                        .orElseGet(() -> assemble(networkId));
        return seesSmallGroups(networkId) ? report : report.with(PeopleCount.withoutSmallGroups(report.people()));
    }

    @Override
    public void closed(UUID networkId) {
        NetworkReport report = assemble(networkId).frozenWith(List.of());
        frozen.persist(new FrozenReport(networkId, json.write(report), clock.instant()));
    }

    private NetworkReport assemble(UUID networkId) {
        ReportDraft told = new ReportDraft();
        sources.forEach(source -> source.tell(networkId, told));
        return Assembly.of(told, clock.instant());
    }

    /** Those in the network know each other; the forum decides on it. */
    private boolean seesSmallGroups(UUID networkId) {
        return user.hasRole(Roles.EXECUTIVE_FORUM) || access.participates(networkId);
    }
}
