package dk.tvaers.members.entry;

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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.EntryAnswered;
import dk.tvaers.events.members.EntryOpened;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.EntryOutcome;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class EntryTest {
    private static String of(UUID network) {
        return "/members/v1/networks/" + network;
    }

    private static Response invite(String user, UUID network, UUID person) {
        return as(user).body(Map.of("personId", person, "core", true)).post(of(network) + "/invitations");
    }

    private static Response apply(String user, UUID network) {
        return as(user).body(
                        Map.of("core", false, "phases", List.of("TRIAL"), "motivation", "Jeg vil gerne prøve det af."))
                .post(of(network) + "/applications");
    }

    private static Response answer(String user, UUID network, UUID entry, String outcome, String reason) {
        var answer = new TreeMap<String, Object>(Map.of("outcome", outcome));
        if (reason != null) {
            answer.put("reason", reason);
        }
        return as(user).header("If-Match", "\"0\"").body(answer).put(of(network) + "/entries/" + entry + "/answer");
    }

    private static UUID ledNetwork() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        return network;
    }

    @Test
    void theInvitedAcceptsAndIsAMember() {
        UUID network = ledNetwork();
        UUID person = personOf("receiver");
        UUID entry = id(invite("lead", network, person));
        as("receiver").get("/members/v1/me/entries").then().statusCode(200).body("items.id", hasItem(entry.toString()));

        answer("receiver", network, entry, "ACCEPTED", null)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("ACCEPTED"))
                .body("membershipId", notNullValue());

        as("receiver")
                .get(memberships(network))
                .then()
                .statusCode(200)
                .body("items.personId", contains(person.toString()));
        assertEquals(
                new EntryOpened(
                        network,
                        entry,
                        person,
                        EntryKind.INVITATION,
                        PersonKind.EMPLOYEE,
                        "profession",
                        Recruitment.INVITED),
                Wire.await(EntryOpened.class, each -> each.entryId().equals(entry)));
        var joined = Wire.await(MemberJoined.class, each -> each.networkId().equals(network));
        assertEquals(
                new EntryAnswered(
                        network, entry, person, EntryKind.INVITATION, EntryOutcome.ACCEPTED, joined.membershipId()),
                Wire.await(EntryAnswered.class, each -> each.entryId().equals(entry)));
    }

    @Test
    void theSecretariatAnswersForACitizenWhoDeclines() {
        UUID network = ledNetwork();
        UUID citizen = newCitizen();
        UUID entry = id(invite("lead", network, citizen));

        answer("lead", network, entry, "ACCEPTED", null).then().statusCode(403);
        answer("secretariat", network, entry, "DECLINED", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("", not(hasKey("membershipId")));

        as("lead").get(memberships(network)).then().body("items", hasSize(0));
        invite("lead", network, citizen).then().statusCode(201);
    }

    @Test
    void theLeadReadsWhoAppliesAndApproves() {
        UUID network = ledNetwork();
        personOf("phasemember");
        UUID entry = id(apply("phasemember", network));

        as("lead")
                .get(of(network) + "/entries")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(entry.toString()))
                .body("items[0].name", notNullValue())
                .body("items[0].motivation", equalTo("Jeg vil gerne prøve det af."));
        assertEquals(
                1,
                Rows.count(
                        "audit_entry where action = 'read-name' and actor_login_id = ?"
                                + " and subject_id = ? and at > now() - interval '1 minute'",
                        dk.tvaers.local.TestUsers.LEAD.subject(),
                        personOf("phasemember")));

        answer("phasemember", network, entry, "APPROVED", null).then().statusCode(403);
        answer("lead", network, entry, "APPROVED", null).then().statusCode(200).body("state", equalTo("APPROVED"));
        as("phasemember")
                .get(memberships(network))
                .then()
                .statusCode(200)
                .body("items[0].core", equalTo(false))
                .body("items[0].recruitment", equalTo("OPEN"))
                .body("items[0].phases.phase", contains("TRIAL"));
    }

    @Test
    void aRejectionIsExplained() {
        UUID network = ledNetwork();
        personOf("codriver");
        UUID entry = id(apply("codriver", network));

        answer("lead", network, entry, "REJECTED", null)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("rejection-without-reason"));
        answer("lead", network, entry, "REJECTED", "Der er allerede to med samme faglighed.")
                .then()
                .statusCode(200);

        as("codriver")
                .get(of(network) + "/entries/" + entry)
                .then()
                .statusCode(200)
                .body("reason", equalTo("Der er allerede to med samme faglighed."));
        answer("lead", network, entry, "APPROVED", null).then().statusCode(412);
    }

    @Test
    void whoAskedTakesItBack() {
        UUID network = ledNetwork();
        UUID invited = newCitizen();
        UUID invitation = id(invite("lead", network, invited));
        personOf("linemanager");
        UUID application = id(apply("linemanager", network));

        answer("lead", network, application, "WITHDRAWN", null).then().statusCode(403);
        answer("linemanager", network, application, "WITHDRAWN", null).then().statusCode(200);
        answer("lead", network, invitation, "WITHDRAWN", null).then().statusCode(200);
    }

    @Test
    void thereIsOneWayInAtATime() {
        UUID network = ledNetwork();
        UUID person = newCitizen();
        invite("lead", network, person).then().statusCode(201);

        invite("lead", network, person)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("entry-open-already"));

        UUID member = newCitizen();
        join("lead", network, membership(member)).then().statusCode(201);
        invite("lead", network, member).then().statusCode(409).body("violations[0].code", equalTo("already-a-member"));
    }

    @Test
    void anAnswerFitsWhatWasAsked() {
        UUID network = ledNetwork();
        UUID entry = id(invite("lead", network, newCitizen()));

        answer("secretariat", network, entry, "APPROVED", null)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("answer-does-not-fit"));
        answer("secretariat", network, UUID.randomUUID(), "ACCEPTED", null)
                .then()
                .statusCode(404);
    }

    @Test
    void aStrangerDoesNotLearnWhoIsAsked() {
        UUID network = ledNetwork();
        UUID entry = id(invite("lead", network, newCitizen()));

        as("outsider").get(of(network) + "/entries/" + entry).then().statusCode(404);
        as("outsider").get(of(network) + "/entries").then().statusCode(403);
        answer("outsider", network, entry, "ACCEPTED", null).then().statusCode(404);
    }

    @Test
    void aMemberLeavesAlone() {
        UUID network = ledNetwork();
        UUID own = id(join("lead", network, membership(personOf("member"))));
        UUID other = id(join("lead", network, membership(newCitizen())));

        as("member")
                .header("If-Match", "\"0\"")
                .delete(memberships(network) + "/" + other)
                .then()
                .statusCode(403);
        as("member")
                .header("If-Match", "\"0\"")
                .delete(memberships(network) + "/" + own)
                .then()
                .statusCode(204);
    }
}
