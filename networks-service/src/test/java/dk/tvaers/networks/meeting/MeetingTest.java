package dk.tvaers.networks.meeting;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.membership;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.put;
import static dk.tvaers.networks.Deeds.tag;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.networks.MeetingHeld;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.PerspectiveCount;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class MeetingTest {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "purpose", "Choose tracks", "agenda", "Findings, then tracks", "startsAt", "2027-03-02T08:00:00Z"));
    }

    private static String planned(UUID network) {
        return in(
                network,
                "meetings",
                id(as("secretariat").body(plan()).post(in(network, "meetings"))).toString());
    }

    private static Map<String, Object> minutes(UUID... attendance) {
        return new HashMap<>(
                Map.of("heldOn", TODAY, "attendance", List.of(attendance), "summary", "Twenty findings, four tracks"));
    }

    private static Response hold(String path, Map<String, Object> minutes) {
        return as("secretariat").header("If-Match", tag(path)).body(minutes).put(path + "/minutes");
    }

    /** People the service has heard of, the first of them a member. */
    private static UUID[] people(UUID network) {
        var member = Ids.next();
        var guest = Ids.next();
        Wire.tell(new PersonRegistered(
                guest, PersonKind.EXTERNAL, null, null, null, "association", List.of("association")));
        Wire.tell(membership(network, Ids.next(), member, Ids.next()));
        eventually().until(() -> refused(network, member, guest) == null);
        return new UUID[] {member, guest};
    }

    /** Why the people cannot attend; null when they can. Beside somebody unknown, so that nothing is recorded. */
    private static Object refused(UUID network, UUID... people) {
        var path = planned(network);
        var all = new java.util.ArrayList<>(List.of(people));
        all.add(Ids.next());
        var answer = hold(path, minutes(all.toArray(UUID[]::new)))
                .then()
                .statusCode(422)
                .extract();
        return answer.jsonPath().getList("violations").size() == 1 ? null : answer.path("violations");
    }

    @Test
    void aMeetingIsPlannedPlannedOtherwiseAndHeld() {
        var network = started("WELFARE");
        var people = people(network);
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var answer = as("lead").body(plan()).post(in(network, "meetings"));
        var path = in(network, "meetings", id(answer).toString());
        answer.then()
                .header("ETag", "\"0\"")
                .header("Location", containsString(path))
                .body("state", equalTo("PLANNED"))
                .body("heldOn", nullValue())
                .body("attendance", hasSize(0));
        var otherwise = plan();
        otherwise.put("startsAt", "2027-03-03T09:30:00Z");
        put("lead", path, otherwise)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("startsAt", equalTo("2027-03-03T09:30:00Z"));

        as("lead")
                .header("If-Match", "\"1\"")
                .body(minutes(people))
                .put(path + "/minutes")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("HELD"))
                .body("heldOn", equalTo(TODAY))
                .body("attendance", containsInAnyOrder(people[0].toString(), people[1].toString()))
                .body("summary", equalTo("Twenty findings, four tracks"));

        var meeting = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var told = Wire.await(MeetingHeld.class, event -> event.meetingId().equals(meeting));
        assertEquals(
                new MeetingHeld(
                        network, meeting, LocalDate.parse(TODAY), 2, 1, List.of(new PerspectiveCount("profession", 1))),
                told);
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains(people[0].toString())));
    }

    @Test
    void minutesAreCorrected() {
        var network = started("WELFARE");
        var people = people(network);
        var path = planned(network);
        hold(path, minutes(people)).then().statusCode(200);

        hold(path, minutes(people[0]))
                .then()
                .statusCode(200)
                .body("attendance", equalTo(List.of(people[0].toString())));

        Wire.await(MeetingHeld.class, event -> path.endsWith(event.meetingId().toString()) && event.attended() == 1);
    }

    @Test
    void aHeldOrCancelledMeetingIsPlannedNoMore() {
        var network = started("WELFARE");
        var held = planned(network);
        hold(held, minutes()).then().statusCode(200);
        var cancelled = planned(network);
        cancel(cancelled)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("Too few"));

        refused(put("secretariat", held, plan()), "meeting-not-planned");
        refused(cancel(held), "meeting-not-planned");
        refused(put("secretariat", cancelled, plan()), "meeting-not-planned");
        refused(cancel(cancelled), "meeting-not-planned");
        refused(hold(cancelled, minutes()), "meeting-cancelled");
    }

    @Test
    void nobodyUnknownAttendsAndNothingIsHeldTomorrow() {
        var network = started("WELFARE");
        var path = planned(network);
        var tomorrow = minutes();
        tomorrow.put("heldOn", LocalDate.parse(TODAY).plusDays(1).toString());

        hold(path, tomorrow)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/heldOn"))
                .body("violations[0].code", equalTo("past-or-present"));
        hold(path, minutes(Ids.next()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/attendance/0"))
                .body("violations[0].code", equalTo("person-unknown"));
        var twice = Ids.next();
        hold(path, minutes(twice, twice))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/attendance/1"));

        as("staff").get(path).then().body("state", equalTo("PLANNED"));
    }

    @Test
    void onlyThoseWhoLeadPlanMeetings() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        assign(TestUsers.CODRIVER, network, NetworkRole.CO_DRIVER);

        as("member").body(plan()).post(in(network, "meetings")).then().statusCode(403);
        as("outsider").body(plan()).post(in(network, "meetings")).then().statusCode(403);
        as("codriver").body(plan()).post(in(network, "meetings")).then().statusCode(201);
        as("codriver")
                .body(plan())
                .post(in(started("WELFARE"), "meetings"))
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondMustLookAgain() throws Exception {
        var path = planned(started("WELFARE"));
        Callable<Integer> change = () -> as("secretariat")
                .header("If-Match", "\"0\"")
                .body(plan())
                .put(path)
                .statusCode();
        var longer = plan();
        longer.put("agenda", "Something else");
        Callable<Integer> other = () -> as("secretariat")
                .header("If-Match", "\"0\"")
                .body(longer)
                .put(path)
                .statusCode();
        as("secretariat").body(longer).put(path).then().statusCode(428);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(List.of(other, other, other, other)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200));
            assertEquals(3, Collections.frequency(statuses, 412));
        }

        assertEquals(412, change.call());
        as("staff").get(path).then().body("agenda", equalTo("Something else"));
    }

    @Test
    void theLatestComesFirstAcrossPages() {
        var network = started("WELFARE");
        for (var start : List.of("2027-03-02T08:00:00Z", "2027-05-02T08:00:00Z", "2027-04-02T08:00:00Z")) {
            var plan = plan();
            plan.put("startsAt", start);
            as("secretariat").body(plan).post(in(network, "meetings")).then().statusCode(201);
        }
        var first = as("staff").get(in(network, "meetings") + "?limit=2").then().statusCode(200);
        first.body("items.startsAt", contains("2027-05-02T08:00:00Z", "2027-04-02T08:00:00Z"));

        String next = first.extract().path("next");

        as("staff")
                .get(in(network, "meetings") + "?limit=2&cursor=" + next)
                .then()
                .body("items.startsAt", contains("2027-03-02T08:00:00Z"))
                .body("next", nullValue());
    }

    @Test
    void refusesWhatIsNoMeeting() {
        var network = started("WELFARE");
        for (var field : List.of("purpose", "startsAt")) {
            var plan = plan();
            plan.remove(field);
            as("secretariat")
                    .body(plan)
                    .post(in(network, "meetings"))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/" + field));
        }
        var blank = plan();
        blank.put("agenda", " ");
        as("secretariat").body(blank).post(in(network, "meetings")).then().statusCode(400);
        as("secretariat")
                .body(plan())
                .post(in(UUID.randomUUID(), "meetings"))
                .then()
                .statusCode(404);
        as("staff")
                .get(in(network, "meetings", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        as("staff")
                .get(planned(network)
                        .replace(network.toString(), started("WELFARE").toString()))
                .then()
                .statusCode(404);
    }

    private static Response cancel(String path) {
        return as("secretariat")
                .header("If-Match", tag(path))
                .body(Map.of("reason", "Too few"))
                .post(path + "/cancellation");
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("violations[0].code", equalTo(code));
    }
}
