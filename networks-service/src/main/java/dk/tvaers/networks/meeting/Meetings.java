package dk.tvaers.networks.meeting;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.citation.References;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.projection.KnownMembers;
import dk.tvaers.networks.projection.KnownPeople;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** Plans meetings and keeps what came out of them. */
@ApplicationScoped
public class Meetings {
    private final MeetingRepository meetings;
    private final MeetingEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final KnownPeople people;
    private final KnownMembers members;
    private final MunicipalCalendar calendar;

    Meetings(
            MeetingRepository meetings,
            MeetingEvents events,
            Networks networks,
            NetworkAccess access,
            KnownPeople people,
            KnownMembers members,
            MunicipalCalendar calendar) {
        this.meetings = meetings;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.people = people;
        this.members = members;
        this.calendar = calendar;
    }

    @Transactional
    Versioned plan(UUID networkId, MeetingRequest request) {
        requireMayPlan(networkId);
        Meeting meeting = new Meeting(networkId, request);
        meetings.persist(meeting);
        return versioned(meeting);
    }

    @Transactional
    Versioned replan(UUID networkId, UUID id, String ifMatch, MeetingRequest request) {
        return change(networkId, id, ifMatch, meeting -> meeting.plan(request));
    }

    @Transactional
    Versioned cancel(UUID networkId, UUID id, String ifMatch, CancellationRequest request) {
        return change(networkId, id, ifMatch, meeting -> meeting.cancel(request.reason()));
    }

    @Transactional
    Versioned hold(UUID networkId, UUID id, String ifMatch, MinutesRequest minutes) {
        return change(networkId, id, ifMatch, meeting -> {
            if (minutes.heldOn().isAfter(calendar.today())) {
                throw Problems.invalid("/heldOn", "past-or-present");
            }
            References.require(
                    "/attendance", minutes.attendance(), people.known(minutes.attendance()), "person-unknown");
            meeting.hold(minutes);
            events.held(
                    meeting,
                    people.members(networkId, minutes.attendance()).size(),
                    members.perspectives(networkId, minutes.attendance()));
        });
    }

    @Transactional
    Versioned find(UUID networkId, UUID id) {
        return versioned(meetings.inNetwork(networkId, id).orElseThrow(Problems::notFound));
    }

    /** A page of the network's meetings, the latest first. */
    @Transactional
    Page<MeetingView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(meetings.page(networkId, page), page, meeting -> Cursor.of(meeting.startsAt(), meeting.id()))
                .map(Meeting::view);
    }

    /**
     * Demands that the network has this meeting; null is none.
     *
     * @throws ProblemException 422 at the pointer
     */
    @Transactional
    public void require(String pointer, UUID networkId, UUID id) {
        if (id != null && meetings.inNetwork(networkId, id).isEmpty()) {
            throw Problems.unprocessable(pointer, "meeting-unknown");
        }
    }

    private Versioned change(UUID networkId, UUID id, String ifMatch, Consumer<Meeting> verb) {
        requireMayPlan(networkId);
        Meeting meeting = meetings.inNetwork(networkId, id).orElseThrow(Problems::notFound);
        Preconditions.requireMatch(ifMatch, meeting.version());
        verb.accept(meeting);
        meetings.flush();
        return versioned(meeting);
    }

    private void requireMayPlan(UUID networkId) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT);
    }

    private static Versioned versioned(Meeting meeting) {
        return new Versioned(meeting.view(), meeting.version());
    }

    /** A meeting and the version its ETag holds. */
    record Versioned(MeetingView meeting, long version) {}
}
