package dk.tvaers.system;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way of one network from its mandate to its end, as its lead and its consultants walk it. */
final class Course {
    private static final String SUMMARY = "En aften om måneden er nok til at holde det i gang";

    private final Caller lead = Staff.METTE.caller();
    private final Caller secretariat = Staff.IDA.caller();
    private final UUID networkId;
    private final String network;
    private final String referenceLeadLevel;

    /** @param referenceLeadLevel what the network's type asks of its reference lead */
    Course(UUID networkId, String referenceLeadLevel) {
        this.networkId = networkId;
        this.network = "/networks/v1/networks/" + networkId;
        this.referenceLeadLevel = referenceLeadLevel;
    }

    /** From the mandate to the discovery; the members are there. */
    void prepare() {
        var mandate = new Mandate(networkId, referenceLeadLevel);
        mandate.agree();
        Eventually.answers(201, () -> enter("STARTUP"));
        mandate.revisitTheTheme();
        mandate.plan();
        enter("DESIGN").expect(201);
        mandate.sayWhatCitizensDo();
        Eventually.answers(201, () -> enter("FOCUS"));
        mandate.focus();
        enter("DISCOVERY").expect(201);
    }

    /** From the discovery to the end of the theming. */
    void understand() {
        var finding = lead.post(
                        network + "/findings",
                        Map.of("statement", "Naboen ved mere end journalen", "outsideOwnUnits", true))
                .expect(201)
                .id();
        lead.post(
                        network + "/value-hypotheses",
                        Map.of("bottomLine", "QUALITY", "statement", "Færre ensomme dage", "gains", "Beboerne"))
                .expect(201);
        enter("THEMING").expect(201);
        lead.post(network + "/tracks", Map.of("title", "Naboskab", "findingIds", List.of(finding)))
                .expect(201);
        decide("Sporet om naboskab går videre");
    }

    /** From the theming to the end of the ideation: one idea goes on, one is left. */
    UUID ideate() {
        enter("IDEATION").expect(201);
        var criteria = network + "/criteria";
        lead.post(criteria + "/fixing", null, "If-Match", tag(criteria)).expect(200);
        var idea = idea("Naboens nummer");
        move(idea, Map.of("to", "GROUPED", "family", "Naboskab"));
        var scores = network + "/ideas/" + idea + "/scores/mine";
        lead.put(scores, Map.of("scores", List.of(score("VALUE", 5), score("FEASIBILITY", 4))), "If-Match", tag(scores))
                .expect(200);
        move(idea, Map.of("to", "PRIORITISED", "reason", "Mest værdi for flest"));
        move(idea("En app"), Map.of("to", "PARKED", "reason", "De, vi vil nå, bruger den ikke"));
        var path = network + "/ideas/" + idea;
        lead.put(path + "/description", description(), "If-Match", tag(path)).expect(200);
        decide("Naboens nummer skal prøves");
        return idea;
    }

    /** One trial of the idea, from its plan to its next step. */
    UUID tryOut(UUID idea, String nextStep, String learning) {
        if (!phase().equals("TRIAL")) {
            enter("TRIAL").expect(201);
        }
        var trial = lead.post(network + "/trials", trialOf(idea)).expect(201).id();
        var path = network + "/trials/" + trial;
        var measure = lead.post(path + "/measures", measure()).expect(201).id();
        Staff.HENRIK
                .caller()
                .post(path + "/capital-grants", Map.of("amount", 5000, "source", "Direktionens pulje"))
                .expect(201);
        stage(path, Map.of("stage", "RUNNING"));
        enter("EVALUATION").expect(409);
        lead.post(path + "/costs", Map.of("amount", 1200, "purpose", "Kaffe og kort"))
                .expect(201);
        var value = path + "/measures/" + measure;
        lead.put(value + "/value", Map.of("actual", 4, "n", 14, "measuredOn", Mandate.TODAY), "If-Match", tag(value))
                .expect(200);
        stage(path, Map.of("stage", "ANALYSIS"));
        stage(
                path,
                Map.of(
                        "stage",
                        "NEXT_STEP",
                        "nextStep",
                        nextStep,
                        "reason",
                        "Tallene siger det",
                        "learning",
                        learning));
        return trial;
    }

    /** @return path of a handover that waits for Amina's answer */
    String offer(UUID trial, String title) {
        var handover = Map.of(
                "trialId",
                trial,
                "title",
                title,
                "solution",
                "Et kort med naboens nummer ved indflytning",
                "receiverUnitId",
                Units.id(secretariat, "boernehuset-nord"),
                "ownerPersonId",
                Members.signedIn(Staff.AMINA));
        var id = lead.post(network + "/handovers", handover).expect(201).id();
        return network + "/handovers/" + id;
    }

    Answer answer(String handover, Map<String, Object> answer) {
        return Staff.AMINA.caller().postTo(handover, handover + "/answer", answer);
    }

    void deliverToTheForum() {
        lead.post(network + "/forum-deliverables", Map.of("summary", SUMMARY)).expect(201);
    }

    /** From the trials to the end of the evaluation. */
    void takeAStand() {
        enter("EVALUATION").expect(201);
        stand("EVALUATION", true, "Plejen måler igen om et år");
        stand("SPREAD", false, "Først når det har virket et år");
    }

    void enterClosing() {
        enter("CLOSING").expect(201);
    }

    /** Out of the closing phase; everybody was told. */
    Answer close() {
        lead.post(network + "/closing-notices", null).expect(201);
        return lead.postTo(network, network + "/closing", Map.of());
    }

    Answer enter(String phase) {
        return secretariat.postTo(network, network + "/phase-entries", Map.of("phase", phase));
    }

    /** Codes of what is missing to leave the phase. */
    List<String> missing() {
        return lead.get(network + "/gate").expect(200).json().path("missing").findValuesAsText("code");
    }

    String path() {
        return network;
    }

    private String phase() {
        return lead.get(network).expect(200).json().path("phase").textValue();
    }

    private UUID idea(String title) {
        return lead.post(network + "/ideas", Map.of("title", title, "text", "Alle får et nummer at ringe til"))
                .expect(201)
                .id();
    }

    private void move(UUID idea, Map<String, Object> move) {
        var path = network + "/ideas/" + idea;
        lead.postTo(path, path + "/moves", move).expect(200);
    }

    private void stage(String trial, Map<String, Object> stage) {
        lead.postTo(trial, trial + "/stage-entries", stage).expect(200);
    }

    private void decide(String decided) {
        lead.post(
                        network + "/decisions",
                        Map.of("subject", "Hvad går videre?", "decided", decided, "reason", "Det er der værdi i"))
                .expect(201);
    }

    private void stand(String about, boolean planned, String because) {
        lead.post(network + "/stands", Map.of("about", about, "planned", planned, "because", because))
                .expect(201);
    }

    private static Map<String, Object> score(String criterion, int points) {
        return Map.of("criterion", criterion, "points", points);
    }

    private Map<String, Object> description() {
        return Map.of(
                "content", "Et kort med naboens nummer",
                "activities", "Trykke, dele ud, spørge efter en måned",
                "targetGroup", "De, der flytter ind alene",
                "cost", 5000,
                "potential", "Halvdelen af opgangene",
                "responsibleUnitId", Units.id(secretariat, "boernehuset-nord"),
                "valuesPursued", "Færre ensomme dage",
                "carriedOn", "Boligforeningen deler kortet ud");
    }

    private Map<String, Object> trialOf(UUID idea) {
        return Map.of(
                "ideaId", idea,
                "title", "Kort i ti opgange",
                "hypothesis", "Flere ringer til hinanden",
                "place", "Stationsparken",
                "receiverUnitIds", List.of(Units.id(secretariat, "boernehuset-nord")),
                "managementSupport", "Lederen er med");
    }

    private static Map<String, Object> measure() {
        return Map.of(
                "bottomLine", "QUALITY",
                "indicator", "Aftener med selskab",
                "unit", "aftener om ugen",
                "method", "Samtale ved døren",
                "direction", "HIGHER",
                "baseline", 2,
                "target", 4);
    }

    private String tag(String path) {
        return lead.get(path).expect(200).etag();
    }
}
