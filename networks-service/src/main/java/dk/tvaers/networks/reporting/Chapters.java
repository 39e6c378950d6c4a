package dk.tvaers.networks.reporting;

import dk.tvaers.networks.report.NetworkReport;
import dk.tvaers.networks.report.ReportedIceberg.Statement;
import java.util.ArrayList;
import java.util.List;

/** The chapters that have something to tell, in order, by the keys of their titles. Public because the page is compiled elsewhere. */
public record Chapters(List<String> keys) {
    /** Fewer are overlooked without a table of contents. */
    private static final int FEWEST_FOR_CONTENTS = 6;
    /** Of one level of the iceberg; nobody reads more on paper, and the JSON has them all. */
    private static final int MOST_STATEMENTS = 60;

    static Chapters of(NetworkReport report) {
        List<String> keys = new ArrayList<>();
        add(keys, "theme", true);
        add(keys, "outcomes", !report.trials().isEmpty());
        add(keys, "course", true);
        add(keys, "people", !report.people().perspectives().isEmpty() || report.citizens() != null);
        add(keys, "findings", !report.findings().isEmpty());
        add(keys, "iceberg", report.iceberg().n() > 0);
        add(keys, "values", !report.valueHypotheses().isEmpty());
        add(keys, "tracks", !report.tracks().isEmpty());
        add(keys, "ideas", !report.ideas().isEmpty());
        add(keys, "trials", !report.trials().isEmpty());
        add(keys, "handovers", !report.handovers().isEmpty());
        add(
                keys,
                "evaluation",
                !report.evaluationPlans().isEmpty() || !report.stands().isEmpty());
        add(keys, "spread", !report.spread().isEmpty());
        add(keys, "stories", !report.stories().isEmpty());
        add(keys, "decisions", !report.decisions().isEmpty());
        add(keys, "deliverables", !report.deliverables().isEmpty());
        return new Chapters(List.copyOf(keys));
    }

    private static void add(List<String> keys, String key, boolean tells) {
        if (tells) {
            keys.add(key);
        }
    }

    /** Whether there is a table of contents. */
    public boolean contents() {
        return keys.size() >= FEWEST_FOR_CONTENTS;
    }

    public boolean has(String key) {
        return keys.contains(key);
    }

    /** 1 is the first. */
    public int number(String key) {
        return keys.indexOf(key) + 1;
    }

    /** The statements of a level that are printed, the oldest. */
    public List<Statement> printed(List<Statement> all) {
        return all.subList(0, Math.min(all.size(), MOST_STATEMENTS));
    }

    /** How many are not. */
    public int notPrinted(List<Statement> all) {
        return all.size() - printed(all).size();
    }
}
