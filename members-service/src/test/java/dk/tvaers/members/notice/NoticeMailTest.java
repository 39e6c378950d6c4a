package dk.tvaers.members.notice;

import static dk.tvaers.members.Api.arrive;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.MailServer;
import dk.tvaers.testing.Mailbox;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Notices over a real SMTP server. A title that stands nowhere else tells the letters of a test from those of others. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class NoticeMailTest {
    private static final String PREFERENCES = "/members/v1/me/notice-preferences";

    private final String title = "Netværk " + Marks.fresh();
    private final UUID network = Ids.next();

    private void begin() {
        Told.learned(new NetworkStarted(network, Ids.next(), "WELFARE", title, List.of("citizen")));
    }

    private void role(String user, String role) {
        assign(network, personOf(user), role).then().statusCode(201);
    }

    private static ValidatableResponse prefer(String user, String email, String language) {
        personOf(user);
        return as(user).body(Map.of("byEmail", email, "language", language))
                .put(PREFERENCES)
                .then()
                .statusCode(200)
                .body("byEmail", equalTo(email))
                .body("language", equalTo(language));
    }

    private List<Mailbox.Letter> letters(String user) {
        String address = arrive(user).then().extract().path("email");
        return Mailbox.of(address).stream()
                .filter(letter -> letter.text().contains(title))
                .toList();
    }

    private void waiting(String user, int notices) {
        assertEquals(
                notices,
                Rows.count(
                        "notice where network_id = ? and person_id = ? and mail_due_at is not null",
                        network,
                        personOf(user)));
    }

    private void digestIsDue() {
        Rows.change("update notice set mail_due_at = now() where network_id = ? and mail_due_at is not null", network);
    }

    @Test
    void whoWantsItAtOnceIsToldOnceInTheOwnLanguage() {
        begin();
        prefer("lead", "AT_ONCE", "en").body("reachable", equalTo(true));

        role("lead", "NETWORK_LEAD");

        eventually().until(() -> letters("lead").size() == 1);
        var letter = letters("lead").getFirst();
        assertEquals("News of your networks", letter.subject());
        assertEquals(1, letter.count("- You are now network lead in the network " + title + "."));
        assertTrue(letter.text().contains("Kind regards\nOpdigtet Kommune"), letter.text());
        assertTrue(letter.messageId().endsWith("@kommune.example>"), letter.messageId());
        role("codriver", "CO_DRIVER");
        Told.learned(new PhaseEntered(network, Phase.FOCUS, Phase.DESIGN, Direction.FORWARD, false));
        eventually().until(() -> letters("lead").size() == 2);
        assertEquals(0, letters("lead").getLast().count("network lead"), "each notice stands in one letter");
    }

    @Test
    void whoSaidNothingGetsADigestOfWhatWasNotRead() {
        begin();
        Rows.change("delete from notice_preference where person_id = ?", personOf("codriver"));
        as("codriver").get(PREFERENCES).then().statusCode(200).body("byEmail", equalTo("DAILY"));
        role("codriver", "CO_DRIVER");
        Object read = Told.of("codriver", network).getFirst().get("id");
        as("codriver")
                .body(Map.of("upTo", read))
                .post(Told.MINE + "/read")
                .then()
                .statusCode(200);
        role("codriver", "RECEIVER");
        Told.learned(new PhaseEntered(network, Phase.FOCUS, Phase.DESIGN, Direction.FORWARD, false));
        waiting("codriver", 2);

        digestIsDue();

        eventually().until(() -> letters("codriver").size() == 1);
        var digest = letters("codriver").getFirst();
        assertEquals("Nyt fra dine netværk", digest.subject());
        assertEquals(1, digest.count("- Du er nu modtager i netværket " + title + ".\n- Netværket " + title));
        assertEquals(0, digest.count("co-driver"), "what was read is not told again");
        waiting("codriver", 0);
    }

    @Test
    void whoWantsNoneGetsNoneAndReadsItAllTheSame() {
        begin();
        prefer("receiver", "WEEKLY", "da");
        role("receiver", "RECEIVER");
        waiting("receiver", 1);

        prefer("receiver", "NONE", "da");

        waiting("receiver", 0);
        role("receiver", "CO_DRIVER");
        waiting("receiver", 0);
        assertEquals(List.of("ROLE_GIVEN", "ROLE_GIVEN"), Told.kinds("receiver", network));
    }

    @Test
    void whoLeftMeanwhileIsNotWrittenTo() {
        begin();
        prefer("phasemember", "DAILY", "da");
        role("phasemember", "PHASE_MEMBER");
        UUID person = personOf("phasemember");
        Rows.change("update person set left_on = current_date where id = ?", person);
        try {
            digestIsDue();

            eventually()
                    .until(() -> Rows.count(
                                    "mail m join notice n on n.mail_id = m.id where n.network_id = ? and m.dropped_at is not null",
                                    network)
                            == 1);
        } finally {
            Rows.change("update person set left_on = null where id = ?", person);
        }
        assertEquals(List.of(), letters("phasemember"));
    }

    @Test
    void refusesAPreferenceItCannotKeep() {
        prefer("staff", "WEEKLY", "en");
        for (var body : List.of(
                Map.of("byEmail", "HOURLY", "language", "da"),
                Map.of("byEmail", "DAILY", "language", "fr"),
                Map.of("byEmail", "DAILY"))) {
            as("staff").body(body).put(PREFERENCES).then().statusCode(400);
        }
        as("staff").get(PREFERENCES).then().body("byEmail", equalTo("WEEKLY")).body("language", equalTo("en"));
    }
}
