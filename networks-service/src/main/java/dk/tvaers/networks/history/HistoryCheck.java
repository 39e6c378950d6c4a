package dk.tvaers.networks.history;

import dk.tvaers.networks.networktype.Course;
import dk.tvaers.networks.register.RegisterKind;
import dk.tvaers.web.problem.Violation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rule of every import: names all that is wrong with a file, so that it can be mended in one go. A pure function. */
final class HistoryCheck {
    static final int NETWORKS = 200;
    private static final int ITEMS = 500;
    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern STATE = Pattern.compile("[A-Z][A-Z_]{0,39}");

    private final Fields fields;
    private final Map<String, Course> courses;
    private final Set<String> references = new HashSet<>();

    private HistoryCheck(LocalDate today, Map<String, Course> courses) {
        this.fields = new Fields(today);
        this.courses = courses;
    }

    /**
     * What is wrong, each at its place; empty is a file that can be imported.
     *
     * @param courses by the code of the network type
     */
    static List<Violation> problems(HistoryFile file, LocalDate today, Map<String, Course> courses) {
        HistoryCheck check = new HistoryCheck(today, courses);
        check.file(file);
        return check.fields.wrong();
    }

    private void file(HistoryFile file) {
        if (!Integer.valueOf(1).equals(file.version())) {
            fields.say("/version", "history-version");
        }
        if (file.networks().isEmpty()) {
            fields.say("/networks", "not-empty");
        }
        fields.atMost("/networks", file.networks(), NETWORKS);
        for (int i = 0; i < file.networks().size(); i++) {
            HistoryFile.Network network = file.networks().get(i);
            if (network == null) {
                fields.say("/networks/" + i, "not-null");
            } else {
                network("/networks/" + i, network);
            }
        }
    }

    private void network(String at, HistoryFile.Network network) {
        if (fields.form(at + "/reference", network.reference(), REFERENCE) && !references.add(network.reference())) {
            fields.say(at + "/reference", "history-reference-twice");
        }
        fields.text(at + "/title", network.title(), 200);
        Course course = network.type() == null ? null : courses.get(network.type());
        if (course == null) {
            fields.say(at + "/type", network.type() == null ? "not-null" : "type-unknown");
        }
        Optional<LocalDate> started = fields.day(at + "/startedOn", network.startedOn());
        Optional<LocalDate> closed = fields.optionalDay(at + "/closedOn", network.closedOn());
        fields.order(started, at + "/closedOn", closed);
        theme(at + "/theme", network.theme(), at + "/startedOn", started);
        CourseCheck.problems(fields, at, network, course, started, closed);
        fields.atMost(at + "/findings", network.findings(), ITEMS);
        for (int i = 0; i < network.findings().size(); i++) {
            finding(at + "/findings/" + i, network.findings().get(i), started, closed);
        }
        fields.atMost(at + "/tried", network.tried(), ITEMS);
        for (int i = 0; i < network.tried().size(); i++) {
            tried(at + "/tried/" + i, network.tried().get(i), started);
        }
    }

    private void theme(String at, HistoryFile.Theme theme, String startedAt, Optional<LocalDate> started) {
        if (theme == null) {
            fields.say(at, "not-null");
            return;
        }
        fields.text(at + "/title", theme.title(), 200);
        fields.text(at + "/challenge", theme.challenge(), 5000);
        fields.optionalText(at + "/reason", theme.reason(), 5000);
        Optional<LocalDate> decided = fields.day(at + "/decidedOn", theme.decidedOn());
        Optional<LocalDate> proposed = fields.optionalDay(at + "/proposedOn", theme.proposedOn());
        fields.order(proposed, at + "/decidedOn", decided);
        fields.order(decided, startedAt, started);
    }

    private void finding(
            String at, HistoryFile.Finding finding, Optional<LocalDate> started, Optional<LocalDate> closed) {
        if (finding == null) {
            fields.say(at, "not-null");
            return;
        }
        fields.text(at + "/statement", finding.statement(), 2000);
        fields.there(at + "/outsideOwnUnits", finding.outsideOwnUnits());
        Optional<LocalDate> found = fields.day(at + "/foundOn", finding.foundOn());
        fields.order(started, at + "/foundOn", found);
        if (found.isPresent() && closed.isPresent() && found.get().isAfter(closed.get())) {
            fields.say(at + "/foundOn", "history-after-closing", closed.get());
        }
    }

    /** What was tried may have been handed over or judged after the network closed. */
    private void tried(String at, HistoryFile.Tried tried, Optional<LocalDate> started) {
        if (tried == null) {
            fields.say(at, "not-null");
            return;
        }
        fields.oneOf(at + "/kind", tried.kind(), RegisterKind.class)
                .filter(RegisterKind.THEME::equals)
                .ifPresent(_ -> fields.say(at + "/kind", "unknown-value"));
        fields.text(at + "/title", tried.title(), 200);
        fields.optionalText(at + "/text", tried.text(), 5000);
        fields.form(at + "/state", tried.state(), STATE);
        fields.order(started, at + "/on", fields.day(at + "/on", tried.on()));
    }
}
