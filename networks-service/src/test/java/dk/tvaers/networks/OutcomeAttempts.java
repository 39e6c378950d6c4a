package dk.tvaers.networks;

import static dk.tvaers.testing.Attempt.by;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may do what with trials, handovers, evaluation, spread and reminders of a network where the test users have their roles. */
final class OutcomeAttempts {
    private static final List<String> STRANGERS = List.of("staff", "outsider", "forum", "moderator");

    private final Map<String, Attempt> all = new HashMap<>();

    private OutcomeAttempts() {}

    static Map<String, Attempt> all(UUID network) {
        var attempts = new OutcomeAttempts();
        var path = Outcomes.in(network);
        attempts.trials(path, Outcomes.readyTrial(network));
        attempts.handovers(path, Outcomes.offered(network));
        attempts.evaluation(path);
        attempts.rest(path);
        return attempts.all;
    }

    private void trials(String network, String trial) {
        String measure = network + "/trials/" + Outcomes.idOf(trial) + "/measures/"
                + Api.as("staff").get(trial + "/measures").path("items[0].id");
        read("listTrials", network + "/trials");
        read("getTrial", trial);
        read("listCapitalGrants", trial + "/capital-grants");
        read("listCosts", trial + "/costs");
        read("listMeasures", trial + "/measures");
        read("getMeasure", measure);
        read("listLearnings", trial + "/learnings");
        post("planTrial", leading(), network + "/trials", Outcomes.trial());
        all.put(
                "changeTrial",
                by(
                        leading(),
                        strangersAnd("referencelead", "member"),
                        request -> request.body(Outcomes.trial()).put(trial)));
        post("enterTrialStage", leading(), trial + "/stage-entries", Map.of("stage", "RUNNING"));
        post(
                "grantCapital",
                List.of("secretariat", "referencelead"),
                trial + "/capital-grants",
                Map.of("amount", 1, "source", "?"));
        post(
                "recordCost",
                List.of("secretariat", "lead", "referencelead"),
                trial + "/costs",
                Map.of("amount", 1, "purpose", "?"));
        post("fixMeasure", inNetwork(), trial + "/measures", Outcomes.measure("QUALITY", null));
        all.put(
                "recordMeasuredValue",
                by(
                        inNetwork(),
                        STRANGERS,
                        request -> request.body(Map.of("actual", 1, "n", 1, "measuredOn", "2026-01-01"))
                                .put(measure + "/value")));
        post("enterLearning", inNetwork(), trial + "/learnings", Map.of("learning", "?"));
    }

    private void handovers(String network, String handover) {
        read("listHandovers", network + "/handovers");
        read("getHandover", handover);
        read("listMyHandovers", Api.ROOT + "/me/handovers");
        read("listUseReports", handover + "/use-reports");
        post("offerHandover", leading(), network + "/handovers", Outcomes.offer(Units.known(), UUID.randomUUID()));
        all.put(
                "answerHandover",
                by(
                        List.of("secretariat"),
                        strangersAnd("lead", "codriver", "referencelead", "member"),
                        request -> request.body(Outcomes.accepted()).post(handover + "/answer")));
        post("implementHandover", leading(), handover + "/implementation", Map.of());
        post("evaluateHandover", leading(), handover + "/evaluation", Map.of("evaluation", "?"));
        post("reportUse", leading(), handover + "/use-reports", Map.of("months", 3, "answer", "IN_USE", "note", "?"));
    }

    private void evaluation(String network) {
        Map<String, Object> plan = Map.of(
                "claim", "?",
                "indicator", "?",
                "unit", "?",
                "direction", "HIGHER",
                "dueOn", "2099-01-01",
                "ownerUnitId", UUID.randomUUID(),
                "ownerPersonId", UUID.randomUUID());
        var planned = Outcomes.made(Outcomes.post("secretariat", network + "/evaluation-plans", plan));
        read("listEvaluationPlans", network + "/evaluation-plans");
        read("getEvaluationPlan", planned);
        read("listEvaluations", planned + "/evaluations");
        all.put(
                "planEvaluation",
                by(
                        withReferenceLead(),
                        strangersAnd("member"),
                        request -> request.body(plan).post(network + "/evaluation-plans")));
        all.put(
                "changeEvaluationPlan",
                by(
                        leading(),
                        strangersAnd("referencelead", "member"),
                        request -> request.body(plan).put(planned)));
        post(
                "recordEvaluation",
                leading(),
                planned + "/evaluations",
                Map.of("actual", 1, "n", 1, "measuredOn", "2026-01-01"));
    }

    private void rest(String network) {
        var spread = Outcomes.made(Outcomes.post(
                "secretariat", network + "/spread-cases", Map.of("title", "?", "toUnitId", UUID.randomUUID())));
        read("listSpreadCases", network + "/spread-cases");
        read("getSpreadCase", spread);
        read("listStands", network + "/stands");
        read("listForumDeliverables", network + "/forum-deliverables");
        read("listReminders", network + "/reminders");
        sponsored("proposeSpread", network + "/spread-cases", Map.of("title", "?", "toUnitId", UUID.randomUUID()));
        sponsored("advanceSpread", spread + "/conditions", Map.of("stage", "TRANSLATED", "evidence", "?"));
        sponsored("takeStand", network + "/stands", Map.of("about", "SPREAD", "planned", true, "because", "?"));
        sponsored("recordForumDeliverable", network + "/forum-deliverables", Map.of("summary", "?"));
        all.put(
                "tellMembers",
                by(
                        leading(),
                        strangersAnd("referencelead", "member"),
                        request -> request.post(network + "/closing-notices")));
        all.put(
                "runReminders",
                by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator"),
                        request -> request.post(Api.ROOT + "/operations/reminder-runs")));
    }

    private void read(String operation, String path) {
        all.put(
                operation,
                by(List.of("staff", "outsider", "secretariat"), List.of(Tokens.PORTAL), request -> request.get(path)));
    }

    private void post(String operation, List<String> allowed, String path, Map<String, Object> body) {
        all.put(operation, by(allowed, STRANGERS, request -> request.body(body).post(path)));
    }

    private void sponsored(String operation, String path, Map<String, Object> body) {
        all.put(
                operation,
                by(
                        withReferenceLead(),
                        strangersAnd("member"),
                        request -> request.body(body).post(path)));
    }

    private static List<String> leading() {
        return List.of("secretariat", "lead", "codriver");
    }

    private static List<String> withReferenceLead() {
        return List.of("secretariat", "lead", "codriver", "referencelead");
    }

    private static List<String> inNetwork() {
        return List.of("secretariat", "lead", "codriver", "referencelead", "member");
    }

    private static List<String> strangersAnd(String... others) {
        return Stream.concat(STRANGERS.stream(), Arrays.stream(others)).toList();
    }
}
