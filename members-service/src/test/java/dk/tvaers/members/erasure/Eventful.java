package dk.tvaers.members.erasure;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.members.Api.roles;
import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.members.Api;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who did everything that this service keeps something of.
 *
 * @param word in the name and in every text of and about the person, and nowhere else
 */
public record Eventful(UUID person, String word, UUID network, UUID membership, UUID unit) {

    /** The person of a login, a member of one network and refused by another. */
    public static Eventful inTwoNetworks(String user) {
        UUID person = personOf(user);
        String word = "Ord" + Marks.fresh();
        UUID unit = department("e" + Marks.fresh());
        Rows.change("update person set name = ?, unit_id = ?, profession = 'pædagog' where id = ?", word, unit, person);
        UUID network = newNetwork();
        UUID membership = id(join("secretariat", network, Api.membership(person)));
        Eventful someone = new Eventful(person, word, network, membership, unit);
        someone.takePart(user);
        someone.learnAndApply(user);
        someone.agree();
        return someone;
    }

    private void takePart(String user) {
        String path = memberships(network) + "/" + membership;
        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(Map.of("core", true, "phases", List.of(Map.of("phase", "DISCOVERY", "purpose", word))))
                .put(path + "/participation")
                .then()
                .statusCode(200);
        as(user).header("If-Match", as(user).get(path).header("ETag"))
                .body(Map.of("used", List.of(Map.of("phase", "DISCOVERY", "hours", 12))))
                .put(path + "/hours")
                .then()
                .statusCode(200);
        as(user).body(Map.of("words", "Jeg, " + word + ", gør nu noget andet."))
                .post("/members/v1/networks/" + network + "/brought-home")
                .then()
                .statusCode(201);
        as(user).body(Map.of("findable", true))
                .put("/members/v1/me/findability")
                .then()
                .statusCode(200);
        as(user).body(Map.of("competences", List.of("facilitering")))
                .put("/members/v1/me/competences")
                .then()
                .statusCode(200);
    }

    private void learnAndApply(String user) {
        UUID role = id(assign(network, person, "CO_DRIVER"));
        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(Map.of("steps", List.of(Map.of("aim", word + " leder et møde"))))
                .put(roles(network) + "/" + role + "/development-path")
                .then()
                .statusCode(200);
        UUID second = newNetwork();
        String entries = "/members/v1/networks/" + second;
        UUID entry = id(as(user).body(Map.of("core", true, "motivation", word)).post(entries + "/applications"));
        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(Map.of("outcome", "REJECTED", "reason", "Desværre, " + word))
                .put(entries + "/entries/" + entry + "/answer")
                .then()
                .statusCode(200);
    }

    private void agree() {
        UUID event = Wire.tell(new PayersAgreed(
                network,
                Ids.next(),
                List.of(new PhaseHours(Phase.DISCOVERY, new BigDecimal("40"))),
                List.of(new UnitShare(unit, new BigDecimal("100"))),
                person,
                personOf("linemanager")));
        eventually().until(() -> Rows.count("inbox where event_id = ?", event) == 1);
    }

    /** Members by perspective, hours used and paid by unit, the network's size on each day, ways in, what came home. */
    public String counts() {
        return (String) Rows.one("""
                select concat_ws(' | ',
                    (select string_agg(main_perspective || count, ' ' order by main_perspective) from (
                        select main_perspective, count(*) from membership where network_id = ? group by 1) p),
                    (select sum(h.hours) from used_hours h join membership m on m.id = h.membership_id
                        join person p on p.id = m.person_id where p.unit_id = ?),
                    (select sum(h.hours * p.share) from agreed_phase_hours h join agreed_payer p using (agreement_id)
                        where p.unit_id = ?),
                    (select count(*) from membership where network_id = ? and joined_at <= now() - interval '0 s'),
                    (select count(*) from role_assignment where network_id = ?),
                    (select count(*) from brought_home where unit_id = ?),
                    (select count(*) from entry where state = 'REJECTED'))
                """, network, unit, unit, network, network, unit);
    }
}
