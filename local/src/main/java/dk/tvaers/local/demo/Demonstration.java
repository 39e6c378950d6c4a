package dk.tvaers.local.demo;

import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A municipality at work, told to the four services through their public APIs by people who log in, and by citizens who do
 * not. The networks are those of Albertslund's own history, the people are invented.
 */
public final class Demonstration {

    /** To be changed with the files, where a load of the earlier ones could not be gone on with. */
    private static final String EDITION = "3";

    private final Stage stage;
    private final Consumer<String> progress;
    private final List<Scenario> scenarios = Scenario.all();
    private final Organisation organisation;
    private final Themes themes;
    private final Networks networks;

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
    }

    /**
     * Does what is not done yet.
     *
     * @throws IllegalStateException when a service refuses; what was done stays, and the next load goes on from there
     */
    public void load() {
        if (!stage.journal().isOf(EDITION)) {
            progress.accept("The demonstration here is an earlier edition; ./tvaers up --fresh plays today's");
            return;
        }
        if (stage.journal().isComplete()) {
            progress.accept("The demonstration is there from an earlier run");
            return;
        }
        stage.journal().begin(EDITION);
        progress.accept(organisation.importUnits() + " units of seven departments imported");
        progress.accept(organisation.importStaff() + " employees imported from the employer's file");
        progress.accept(organisation.logIn() + " of them logged in through the municipality's single sign-on");
        organisation.addVoices();
        progress.accept(organisation.register() + " citizens and partners registered by the secretariat");
        progress.accept(new History(stage).bringIn() + " networks of 2015 to 2017 brought in with their true dates");
        progress.accept(
                themes.propose() + " themes proposed, " + themes.decide() + " of them decided by the executive forum");
        networks.start(scenarios);
        progress.accept(scenarios.size() + " networks started; each now goes its course");
        Together.each(scenarios, this::play);
        stage.journal().complete();
    }

    private void play(Scenario scenario) {
        String id = networks.id(scenario.key());
        networks.gather(scenario);
        new Course(
                        stage,
                        scenario,
                        id,
                        new References(stage, organisation, themes, scenario),
                        new Voices(stage, scenario, id, progress))
                .walk();
        progress.accept(
                "“" + scenario.title() + "” " + (scenario.isClosed() ? "is closed" : "is in " + phase(scenario)));
    }

    static String phase(Scenario scenario) {
        return scenario.standsIn().toLowerCase(java.util.Locale.ROOT);
    }

    /** The story in a few lines, with the figures reporting has come to; none of an earlier edition. */
    public String story() {
        return stage.journal().isOf(EDITION) ? new Story(stage, networks, scenarios).words() : "";
    }
}
