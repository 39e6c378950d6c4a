package dk.tvaers.networks.story;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.perspective.Perspectives;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedStory;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps stories for as long as those who told them consent. */
@ApplicationScoped
public class Stories implements ReportSource {
    private static final NetworkRole[] THOSE_WHO_KEEP = {
        NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT
    };

    private final StoryRepository stories;
    private final Networks networks;
    private final NetworkAccess access;
    private final Perspectives perspectives;
    private final AuditLog audit;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    Stories(
            StoryRepository stories,
            Networks networks,
            NetworkAccess access,
            Perspectives perspectives,
            AuditLog audit,
            MunicipalCalendar calendar,
            Clock clock) {
        this.stories = stories;
        this.networks = networks;
        this.access = access;
        this.perspectives = perspectives;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    StoryView record(UUID networkId, StoryRequest request) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, THOSE_WHO_KEEP);
        perspectives.require("/perspective", request.perspective());
        if (request.consentGivenOn().isAfter(calendar.today())) {
            throw Problems.invalid("/consentGivenOn", "past-or-present");
        }
        Story story = new Story(networkId, request, clock.instant());
        stories.persistAndFlush(story);
        audit.record("record", "story", story.id());
        return story.view();
    }

    /** A page of the network's stories, oldest first. */
    @Transactional
    Page<StoryView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(stories.page(networkId, page), page, story -> Cursor.of(story.id()))
                .map(Story::view);
    }

    /** Also in a closed network; again changes nothing. */
    @Transactional
    void withdrawConsent(UUID networkId, UUID id) {
        Story story = stories.locked(networkId, id).orElseThrow(Problems::notFound);
        access.requireRole(networkId, THOSE_WHO_KEEP);
        if (!story.isWithdrawn()) {
            story.withdrawConsent(clock.instant());
            audit.record("withdraw-consent", "story", id);
        }
    }

    /** Those that may be told now, oldest first. */
    @Transactional
    public List<ReportedStory> told(UUID networkId) {
        return stories.all(networkId).stream()
                .map(Story::view)
                .map(story -> new ReportedStory(story.title(), story.text(), story.perspective()))
                .toList();
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(ReportedStory.class, told(networkId));
    }
}
