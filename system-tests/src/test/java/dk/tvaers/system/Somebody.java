package dk.tvaers.system;

import dk.tvaers.local.TestUsers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody with an unmistakable name who takes part in everything, as far as the public APIs let anybody. */
final class Somebody {
    private static final String REVIEW =
            LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Caller self = Caller.as(TestUsers.PHASEMEMBER);
    private final Caller secretariat = Staff.IDA.caller();
    private final Caller lineManager = Caller.as(TestUsers.LINEMANAGER);
    private final UUID personId = Members.signedIn(self);
    private final UUID networkId = Beginnings.network("Middag for alle i Galgebakken");
    private final String network = "/networks/v1/networks/" + networkId;
    private final String members = "/members/v1/networks/" + networkId;
    private Receipt receipt;

    String name() {
        return "Zebulon Kvistorpsen-" + mark;
    }

    /** What every text of or about the person holds. */
    String familyName() {
        return "Kvistorpsen-" + mark;
    }

    String email() {
        return "zebulon." + mark + "@kvistorpsen.example";
    }

    String phone() {
        return "29"
                + Integer.toString(1_000_000 + Math.floorMod(mark.hashCode(), 1_000_000))
                        .substring(1);
    }

    UUID personId() {
        return personId;
    }

    UUID networkId() {
        return networkId;
    }

    Caller self() {
        return self;
    }

    static Somebody everywhere() {
        Units.imported(Staff.GITTE.caller());
        var somebody = new Somebody();
        somebody.isRegistered();
        Members.gather(somebody.networkId);
        somebody.takesPart();
        somebody.isRefusedElsewhere();
        somebody.agreesWithTheLineManager();
        somebody.attendsAMeeting();
        somebody.proposesATheme();
        somebody.writesAsACitizen();
        return somebody;
    }

    private void isRegistered() {
        var path = "/members/v1/people/" + personId;
        var person = new HashMap<String, Object>(Map.of(
                "kind", "EMPLOYEE",
                "name", name(),
                "email", email(),
                "unitId", Units.id(secretariat, "boernehuset-nord"),
                "profession", "pædagog",
                "mainPerspective", "profession",
                "perspectives", List.of("profession", "relative")));
        secretariat.put(path, person, "If-Match", tag(secretariat, path)).expect(200);
    }

    private void takesPart() {
        var membership = Map.of(
                "personId",
                personId,
                "core",
                true,
                "phases",
                List.of(Map.of("phase", "DISCOVERY", "purpose", familyName() + " kender opgangene")),
                "recruitment",
                "INVITED");
        var path = members + "/memberships/"
                + secretariat
                        .post(members + "/memberships", membership)
                        .expect(201)
                        .id();
        self.put(
                        path + "/hours",
                        Map.of("used", List.of(Map.of("phase", "DISCOVERY", "hours", 12))),
                        "If-Match",
                        tag(self, path))
                .expect(200);
        self.post(members + "/brought-home", Map.of("words", familyName() + " spørger nu før besøget"))
                .expect(201);
        self.put("/members/v1/me/competences", Map.of("competences", List.of("facilitering")))
                .expect(200);
        self.put("/members/v1/me/findability", Map.of("findable", true)).expect(200);
    }

    private void isRefusedElsewhere() {
        var other = "/members/v1/networks/" + Beginnings.network("Hærværk i centret");
        var entry = Eventually.answers(
                        201,
                        () -> self.post(
                                other + "/applications", Map.of("core", true, "motivation", "Jeg er " + familyName())))
                .id();
        var path = other + "/entries/" + entry;
        secretariat
                .put(
                        path + "/answer",
                        Map.of("outcome", "REJECTED", "reason", familyName() + " er med i nok"),
                        "If-Match",
                        tag(secretariat, path))
                .expect(200);
    }

    private void agreesWithTheLineManager() {
        var unit = Units.id(secretariat, "boernehuset-nord");
        var agreement = Map.of(
                "kind",
                "LINE_MANAGER",
                "memberPersonId",
                personId,
                "counterpartPersonId",
                Members.signedIn(lineManager),
                "unitId",
                unit,
                "content",
                Map.of(
                        "expectations",
                        familyName() + " har mandagen fri",
                        "hours",
                        List.of(Map.of("phase", "DISCOVERY", "hours", 60)),
                        "timeBalance",
                        familyName() + " giver to sager fra sig",
                        "competenceDevelopment",
                        familyName() + " lærer at lede",
                        "payers",
                        List.of(Map.of("unitId", unit, "share", 100)),
                        "reviewOn",
                        REVIEW));
        var path = network + "/agreements/"
                + Eventually.answers(201, () -> secretariat.post(network + "/agreements", agreement))
                        .id();
        secretariat
                .post(path + "/proposal", null, "If-Match", tag(secretariat, path))
                .expect(200);
        for (var party : List.of(self, lineManager)) {
            Eventually.answers(200, () -> party.post(path + "/signatures", null, "If-Match", tag(secretariat, path)));
        }
        var review = Map.of("note", familyName() + " når det hele", "nextOn", REVIEW);
        self.post(path + "/reviews", review, "If-Match", tag(secretariat, path)).expect(200);
    }

    private void attendsAMeeting() {
        var meeting = network + "/meetings/"
                + secretariat
                        .post(
                                network + "/meetings",
                                Map.of("purpose", "Spor", "agenda", "Fund", "startsAt", "2027-03-02T08:00:00Z"))
                        .expect(201)
                        .id();
        var minutes = Map.of("heldOn", Mandate.TODAY, "attendance", List.of(personId), "summary", "Fire spor");
        secretariat
                .put(meeting + "/minutes", minutes, "If-Match", tag(secretariat, meeting))
                .expect(200);
    }

    private void proposesATheme() {
        self.post("/networks/v1/theme-drafts", Map.of("title", "Et tema af " + familyName()))
                .expect(201);
        Beginnings.proposedTheme(self, "Naboer", "WELFARE", email());
    }

    /** Without a login, so that nothing but the receipt leads to it; who wants to be erased withdraws it. */
    private void writesAsACitizen() {
        var input = Map.of(
                "text", "Ring til " + familyName() + ", jeg har et langbord",
                "consents", List.of("CONTACT"),
                "contact", Map.of("name", name(), "email", email(), "phone", phone()));
        receipt = Receipt.read(Caller.anybody()
                .postOnce("/citizen-input/v1/inputs", input, UUID.randomUUID())
                .expect(201));
    }

    void withdrawsWhatWasWritten() {
        receipt.withdraw();
    }

    private static String tag(Caller caller, String path) {
        return caller.get(path).expect(200).etag();
    }
}
