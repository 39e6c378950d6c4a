package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.chart.policy.Policies;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs let a reader type is there and works, as far as that can be told without a cluster. */
class ReadmesTest {
    private static final Pattern PATH = Pattern.compile("\\b(?:helm/tvaers|k8s|images|local/src|docs)/[\\w./-]*[\\w]");
    private static final Pattern SECRET_ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\| (`[^|]+) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"helm/tvaers/README.md", "k8s/README.md", "images/README.md", "docs/installation.md"})
    void filesAreWhereItSays(String readme) {
        var missing = PATH.matcher(Repository.text(readme))
                .results()
                .map(found -> found.group())
                // Written by those who measure.
                .filter(path -> !path.equals("docs/performance.md"))
                .filter(path -> !Files.exists(Repository.ROOT.resolve(path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void everyExampleOfValuesRenders() {
        var examples = ChartReadme.blocks(ChartReadme.text(), "yaml");

        for (var example : examples) {
            var manifests = Manifests.render(Values.profile("production").and(example));
            assertEquals(List.of(), Policies.problems(manifests, Policies.all(Outside.onTheClusterSide())), example);
        }
        assertTrue(examples.size() > 1);
    }

    @Test
    void theSecretsItListsAreThoseThatAreNeeded() {
        var text = ChartReadme.text();
        var table = text.substring(text.indexOf("## Secrets"), text.indexOf("Names and keys are values."));
        var listed = new TreeSet<String>();
        for (var row : SECRET_ROW.matcher(table).results().toList()) {
            for (var secret : QUOTED.matcher(row.group(1)).results().toList()) {
                QUOTED.matcher(row.group(2)).results().forEach(key -> listed.add(secret.group(1) + "/" + key.group(1)));
            }
        }

        var needed = new TreeSet<String>();
        Outside.onTheClusterSide().keys().forEach((name, keys) -> keys.forEach(key -> needed.add(name + "/" + key)));
        // Keycloak's own; the services read its authority only.
        needed.removeAll(List.of("tvaers-keycloak-tls/tls.crt", "tvaers-keycloak-tls/tls.key"));
        assertEquals(String.join("\n", needed), String.join("\n", listed));
    }

    @Test
    void whatTheReaderMakesIsWhatTheChartNames() {
        var made = ClusterSide.byHand().keys();

        Neighbourhood.SERVICES.forEach(
                service -> assertTrue(made.get("postgresql-" + service).contains("password"), service));
        assertFalse(made.containsKey("kafka-networks"), "Strimzi makes it");
    }

    @Test
    void theProfilesItNamesAreThose() throws java.io.IOException {
        try (var files = Files.list(Repository.CHART)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("values-"))
                    .forEach(name -> assertTrue(ChartReadme.text().contains("| `" + name + "` |"), name));
        }
    }
}
