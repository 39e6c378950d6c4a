package dk.tvaers.networks.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.networks.networktype.Course;
import dk.tvaers.networks.networktype.NetworkPolicy;
import dk.tvaers.networks.networktype.NetworkTypes;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Imports a file whole or not at all. */
@ApplicationScoped
class HistoryImports {
    private final ImportedNetworkRepository imported;
    private final NetworkTypes types;
    private final PastNetworkWriter writer;
    private final ObjectMapper json;
    private final Clock clock;
    private final MunicipalCalendar calendar;

    HistoryImports(
            ImportedNetworkRepository imported,
            NetworkTypes types,
            PastNetworkWriter writer,
            ObjectMapper json,
            Clock clock,
            MunicipalCalendar calendar) {
        this.imported = imported;
        this.types = types;
        this.writer = writer;
        this.json = json;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** 409 that names every problem of the file, or that another import runs; then nothing was written. */
    @Transactional
    ImportView run(HistoryFile file, boolean dryRun) {
        if (!dryRun && !imported.isTheOnlyOne()) {
            throw Problems.refused("history-running");
        }
        Map<String, Course> courses = coursesOf(file);
        List<Violation> problems = new ArrayList<>(HistoryCheck.problems(file, calendar.today(), courses));
        Map<String, ImportedNetwork> known = imported.of(file.networks().stream()
                .filter(Objects::nonNull)
                .map(HistoryFile.Network::reference)
                .filter(Objects::nonNull)
                .limit(HistoryCheck.NETWORKS)
                .toList());
        problems.addAll(changed(file, known));
        if (!problems.isEmpty()) {
            throw Problems.refused(problems);
        }
        List<ImportView.Item> items = file.networks().stream()
                .map(network -> item(network, known.get(network.reference()), courses, dryRun))
                .toList();
        return new ImportView(dryRun, items);
    }

    private ImportView.Item item(
            HistoryFile.Network network, ImportedNetwork known, Map<String, Course> courses, boolean dryRun) {
        if (known != null) {
            return new ImportView.Item(network.reference(), ImportView.Result.UNCHANGED, known.networkId());
        }
        var networkId = dryRun ? null : writer.write(network, courses.get(network.type()));
        if (networkId != null) {
            imported.persist(
                    new ImportedNetwork(network.reference(), networkId, fingerprint(network), clock.instant()));
        }
        return new ImportView.Item(network.reference(), ImportView.Result.NEW, networkId);
    }

    /** What was brought in is history; a file that says something else of it now is not the same file. */
    private List<Violation> changed(HistoryFile file, Map<String, ImportedNetwork> known) {
        List<Violation> changed = new ArrayList<>();
        for (int i = 0; i < file.networks().size(); i++) {
            HistoryFile.Network network = file.networks().get(i);
            ImportedNetwork before = network == null ? null : known.get(network.reference());
            if (before != null && !before.says(fingerprint(network))) {
                changed.add(Violation.of("/networks/" + i, "history-changed"));
            }
        }
        return changed;
    }

    private Map<String, Course> coursesOf(HistoryFile file) {
        Map<String, Course> courses = new HashMap<>();
        file.networks().stream()
                .filter(Objects::nonNull)
                .map(HistoryFile.Network::type)
                .filter(Objects::nonNull)
                .distinct()
                .limit(HistoryCheck.NETWORKS)
                .forEach(type ->
                        types.current(type).map(NetworkPolicy::course).ifPresent(course -> courses.put(type, course)));
        return courses;
    }

    private String fingerprint(HistoryFile.Network network) {
        try {
            byte[] written = json.writeValueAsString(network).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("a network of a file could not be compared", impossible);
        }
    }
}
