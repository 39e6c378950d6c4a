package dk.tvaers.members.notice;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.ClosingNoticeDue;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NoticeTest {
    private static UUID ledNetwork() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        return network;
    }

    private static PhaseEntered discovery(UUID network) {
        return new PhaseEntered(network, Phase.DISCOVERY, Phase.FOCUS, Direction.FORWARD, false);
    }

    @Test
    void whoGetsARoleIsToldInTheReadersLanguage() {
        UUID network = ledNetwork();

        var notice = Told.of("lead", network).getFirst();

        assertEquals("ROLE_GIVEN", notice.get("kind"));
        assertEquals("Du er nu netværksleder i netværket Ensomhed blandt ældre borgere.", notice.get("text"));
        assertEquals(false, notice.get("read"));
        as("lead")
                .header("Accept-Language", "en")
                .queryParam("limit", 1)
                .get(Told.MINE)
                .then()
                .body("items.text", contains("You are now network lead in the network Ensomhed blandt ældre borgere."));
    }

    @Test
    void allWhoTakePartAreToldOfAPhaseOnceAndNobodyElse() {
        UUID network = ledNetwork();
        join("secretariat", network, membership(personOf("member"))).then().statusCode(201);
        UUID citizen = newCitizen();
        join("secretariat", network, membership(citizen)).then().statusCode(201);
        personOf("outsider");
        UUID event = Ids.next();

        Wire.tell(event, discovery(network));
        Wire.tell(event, discovery(network));
        Told.learned(new PhaseEntered(network, Phase.THEMING, Phase.DISCOVERY, Direction.FORWARD, false));

        assertEquals(List.of("PHASE_ENTERED", "PHASE_ENTERED", "ROLE_GIVEN"), Told.kinds("lead", network));
        assertEquals(List.of("PHASE_ENTERED", "PHASE_ENTERED", "MEMBER_JOINED"), Told.kinds("member", network));
        assertEquals(
                "Netværket Ensomhed blandt ældre borgere er nu i fasen Tematisering.",
                Told.of("member", network).getFirst().get("text"));
        assertEquals(List.of(), Told.kinds("outsider", network));
        assertEquals(0, Rows.count("notice where person_id = ?", citizen), "a citizen has no workspace");
    }

    @Test
    void whoLeftEarlyHearsWhatItLedTo() {
        UUID network = ledNetwork();
        UUID membership = id(join("secretariat", network, membership(personOf("phasemember"))));
        leave("secretariat", network, membership);

        Told.learned(new ClosingNoticeDue(network, membership));
        Told.learned(new NetworkClosed(network, false));

        assertEquals(List.of("RESULT_TOLD", "MEMBER_JOINED"), Told.kinds("phasemember", network));
        assertEquals(List.of("NETWORK_CLOSED", "MEMBER_LEFT", "ROLE_GIVEN"), Told.kinds("lead", network));
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        UUID network = ledNetwork();
        UUID membership = id(join("lead", network, membership(personOf("member"))));

        leave("lead", network, membership);

        assertEquals(List.of("ROLE_GIVEN"), Told.kinds("lead", network));
        assertEquals(List.of("MEMBER_JOINED"), Told.kinds("member", network));
    }

    private static void leave(String user, UUID network, UUID membership) {
        as(user).header("If-Match", "\"0\"")
                .delete(memberships(network) + "/" + membership)
                .then()
                .statusCode(204);
    }

    @Test
    void waysInAreToldToWhoeverIsAskedAndWhoeverAsked() {
        UUID network = ledNetwork();
        personOf("phasemember");
        UUID application = id(as("phasemember")
                .body(Map.of("core", true, "motivation", "Jeg vil gerne prøve det af."))
                .post("/members/v1/networks/" + network + "/applications"));
        UUID invitation = id(as("secretariat")
                .body(Map.of("personId", personOf("receiver"), "core", true))
                .post("/members/v1/networks/" + network + "/invitations"));

        answer("lead", network, application, Map.of("outcome", "REJECTED", "reason", "Der er ikke plads."));
        answer("receiver", network, invitation, Map.of("outcome", "DECLINED"));

        assertEquals(List.of("APPLICATION_REJECTED"), Told.kinds("phasemember", network));
        assertEquals(List.of("INVITED"), Told.kinds("receiver", network));
        assertEquals(List.of("INVITATION_DECLINED", "APPLIED", "ROLE_GIVEN"), Told.kinds("lead", network));
    }

    private static void answer(String user, UUID network, UUID entry, Map<String, String> answer) {
        String path = "/members/v1/networks/" + network + "/entries/" + entry + "/answer";
        as(user).header("If-Match", "\"0\"").body(answer).put(path).then().statusCode(200);
    }

    @Test
    void whatWasSeenIsReadAndWhatCameLaterIsNot() {
        UUID network = newNetwork();
        assign(network, personOf("linemanager"), "LINE_MANAGER").then().statusCode(201);
        Object seen = Told.of("linemanager", network).getFirst().get("id");
        Told.learned(discovery(network));

        as("linemanager")
                .body(Map.of("upTo", seen))
                .post(Told.MINE + "/read")
                .then()
                .statusCode(200)
                .body("unread", equalTo(1));

        assertEquals(
                List.of(false, true),
                Told.of("linemanager", network).stream()
                        .map(each -> each.get("read"))
                        .toList());
        as("linemanager").get(Told.MINE + "/unread").then().statusCode(200).body("unread", equalTo(1));
    }

    @Test
    void pagesFollowOneAnother() {
        UUID network = newNetwork();
        assign(network, personOf("codriver"), "CO_DRIVER").then().statusCode(201);
        Told.learned(discovery(network));

        var first = as("codriver").queryParam("limit", 1).get(Told.MINE).then().body("items", hasSize(1));
        first.body("items.kind", contains("PHASE_ENTERED")).header("Link", containsString("rel=\"next\""));

        as("codriver")
                .queryParam("limit", 1)
                .queryParam("cursor", (String) first.extract().path("next"))
                .get(Told.MINE)
                .then()
                .body("items.kind", contains("ROLE_GIVEN"));
    }

    @Test
    void everyKindHasItsWords() {
        UUID network = newNetwork();
        UUID person = personOf("referencelead");
        for (NoticeKind kind : NoticeKind.values()) {
            Rows.change(
                    "insert into notice (id, person_id, kind, network_id, subject_id, code, due_on, told_at)"
                            + " values (?, ?, ?, ?, ?, ?, '2026-12-31', now())",
                    Ids.next(),
                    person,
                    kind.name(),
                    network,
                    network,
                    Map.of("role-", "CO_DRIVER", "phase-", "TRIAL").get(kind.codes()));
        }

        List<Object> texts = Told.of("referencelead", network).stream()
                .map(each -> each.get("text"))
                .toList();

        assertEquals(NoticeKind.values().length, texts.stream().distinct().count());
        texts.forEach(text -> assertEquals(List.of(), unsaid((String) text), text::toString));
    }

    private static List<String> unsaid(String text) {
        return List.of("{", "notice-", "role-", "phase-").stream()
                .filter(text::contains)
                .toList();
    }

    @Test
    void refusesWhatCannotBe() {
        personOf("staff");

        as("staff").body(Map.of()).post(Told.MINE + "/read").then().statusCode(400);
        as("staff").queryParam("limit", 0).get(Told.MINE).then().statusCode(400);
    }
}
