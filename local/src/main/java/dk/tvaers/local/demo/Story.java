package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import java.util.List;

/** What the demonstration came to, for whoever started it: a few lines, figures, and where to look on. */
record Story(Stage stage, Networks networks, List<Scenario> scenarios) {

    /** The network that asked the town. */
    private static final String ASKED = "ensomhed";

    /** The network that went its whole course. */
    private static final String CLOSED = "paaroerende";

    /** An input whose citizen was not content. */
    private static final String FOLLOWED = "i05";

    String words() {
        Figures figures = new Figures(stage, networks);
        figures.awaitPhases(scenarios);
        Scenario asked = Scenario.of(ASKED);
        return String.join(
                "\n",
                asked(
                        figures.await(asked, asked.call().orElseThrow()),
                        asked.call().orElseThrow()),
                closed(Scenario.of(CLOSED)),
                all(),
                across(),
                lookOn());
    }

    private String asked(JsonNode report, JsonNode material) {
        return """
                What happened
                  Lise, a nurse, proposed the theme “%s”, and the executive forum approved it.
                  Mette, a librarian, leads the network across %d departments, with citizens from the first day. She asked the
                  town a question: “%s”
                  %d answers came in without login. One held a personal number, which was masked before anything was stored.
                  Fatima let through what may be shown, the network built its iceberg on it, and told the citizens what their
                  words led to. One of them was not content and reopened hers.

                What reporting makes of it (%s/reporting/v1/networks/%s)
                %s
                """.formatted(
                        report.path("title").asText(),
                        report.path("bridged").path("departments").asInt(),
                        material.path("call").path("title").asText(),
                        material.path("inputs").size(),
                        stage.host(Service.REPORTING),
                        report.path("networkId").asText(),
                        indented(Figures.words(report)));
    }

    private String closed(Scenario scenario) {
        return """
                A whole life cycle: “%s” (%s/networks/v1/networks/%s)
                %s
                """.formatted(
                        scenario.title(),
                        stage.host(Service.NETWORKS),
                        networks.id(scenario.key()),
                        indented(new LifeCycle(stage, networks.id(scenario.key())).words()));
    }

    private String all() {
        return """
                All networks, and what each needs to go on (%s/networks/v1/networks/{id}/gate)
                %s
                """.formatted(stage.host(Service.NETWORKS), indented(new Overview(stage).words()));
    }

    private String across() {
        return """
                Across the base organisation (%s/members/v1/network-map)
                %s
                """.formatted(stage.host(Service.MEMBERS), indented(new Bridges(stage).words()));
    }

    private String lookOn() {
        return """
                Figures as pictures, with a token as above; for everyone there are those of half-years that have ended
                  curl -H "Authorization: Bearer $token" -o funnel.svg %s/reporting/v1/municipality/funnel.svg
                  curl -H "Authorization: Bearer $token" -o values.svg %s/reporting/v1/municipality/bottom-lines.svg
                  curl -H "Authorization: Bearer $token" -o waits.svg %s/reporting/v1/networks/%s/response-times.svg
                  %s/reporting/v1/public/figures/funnel.svg

                Ask whether something has been tried, with a token as above
                  curl -H "Authorization: Bearer $token" '%s/networks/v1/register?q=klub+i+ferien'

                Follow one input as its citizen does
                  curl -H 'Content-Type: application/json' -d '{"receiptCode":"%s"}' \\
                    %s/citizen-input/v1/receipts/status
                """.formatted(
                        stage.host(Service.REPORTING),
                        stage.host(Service.REPORTING),
                        stage.host(Service.REPORTING),
                        networks.id(Scenario.of(ASKED).key()),
                        stage.host(Service.REPORTING),
                        stage.host(Service.NETWORKS),
                        stage.journal().get("receipt." + FOLLOWED),
                        stage.host(Service.CITIZEN_INPUT));
    }

    private static String indented(String lines) {
        return lines.indent(2).stripTrailing();
    }
}
