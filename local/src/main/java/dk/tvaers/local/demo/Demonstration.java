package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A municipality at work, told to the four services through their public APIs by people who log in, and by citizens who do
 * not. The networks are those of Albertslund's own history, the people are invented.
 */
public final class Demonstration {

    private final Stage stage;
    private final Consumer<String> progress;
    private final JsonNode material = Material.json("call.json");
    private final Organisation organisation;
    private final Themes themes;
    private final Networks networks;
    private final Inputs inputs;
    private final Discovery discovery;

    /**
     * @param hosts where each service listens
     * @param journal the file that remembers what was done
     * @param progress is told what was done
     */
    public Demonstration(LocalParts parts, Function<Service, URI> hosts, Path journal, Consumer<String> progress) {
        this.stage = new Stage(hosts, new Logins(parts), new Journal(journal));
        this.progress = progress;
        this.organisation = new Organisation(stage);
        this.themes = new Themes(stage, organisation);
        this.networks = new Networks(stage, organisation, themes);
        this.inputs = new Inputs(stage, networks, material);
        this.discovery = new Discovery(stage, networks, inputs, material);
    }

    /**
     * Does what is not done yet.
     *
     * @throws IllegalStateException when a service refuses; what was done stays, and the next load goes on from there
     */
    public void load() {
        if (stage.journal().isComplete()) {
            progress.accept("The demonstration is there from an earlier run");
            return;
        }
        progress.accept(organisation.importUnits() + " units of seven departments imported");
        progress.accept(organisation.logIn() + " employees logged in through the municipality's single sign-on");
        progress.accept(organisation.register() + " more people registered by the secretariat");
        progress.accept(
                themes.propose() + " themes proposed, " + themes.decide() + " of them decided by the executive forum");
        progress.accept(networks.start() + " networks started, with roles, members and first phases");
        int masked = inputs.submit(inputs.call("mette.lindegaard"));
        progress.accept(
                material.path("inputs").size() + " citizens answered a call; " + masked + " personal number masked");
        progress.accept(inputs.screen() + " inputs read by a moderator");
        discovery.record();
        progress.accept(material.path("findings").size() + " findings and "
                + material.path("nodes").size() + " iceberg nodes recorded");
        progress.accept(discovery.link() + " inputs linked, " + discovery.answer() + " answered");
        stage.journal().complete();
    }

    /** The story in a few lines, with the figures reporting has come to. */
    public String story() {
        JsonNode report = new Figures(stage, networks, material).await();
        return """
                What happened
                  Lise, a nurse, proposed the theme “%s”, and the executive forum approved it; two other
                  themes became networks as well, one was rejected and one deferred, each with a reason its proposer can read.
                  Mette, a librarian, leads the network across %d departments, with citizens from the first day. She asked the
                  town a question: “%s”
                  %d answers came in without login. One held a personal number, which was masked before anything was stored.
                  Fatima let through what may be shown, the network built its iceberg on it, and told the citizens what their
                  words led to. One of them was not content and reopened hers.

                What reporting makes of it (%s/reporting/v1/networks/%s)
                %s

                Follow one input as its citizen does
                  curl -H 'Content-Type: application/json' -d '{"receiptCode":"%s"}' \\
                    %s/citizen-input/v1/receipts/status
                """.formatted(
                        report.path("title").asText(),
                        report.path("bridged").path("departments").asInt(),
                        material.path("call").path("title").asText(),
                        material.path("inputs").size(),
                        stage.host(Service.REPORTING),
                        report.path("networkId").asText(),
                        Figures.words(report).indent(2).stripTrailing(),
                        inputs.receipt("i05"),
                        stage.host(Service.CITIZEN_INPUT));
    }
}
