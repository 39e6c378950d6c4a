package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tvaers.local.Service;
import io.kubernetes.client.openapi.models.V1Deployment;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The images, as far as can be told without an engine to build them. */
class DockerfilesTest {
    private static final Pattern BASE =
            Pattern.compile("BASE_IMAGE=[a-z0-9.-]+\\.[a-z]+(/[a-z0-9._-]+)+:(?!latest)[0-9][\\w.-]*");

    @ParameterizedTest
    @ValueSource(strings = {"native.Dockerfile", "jvm.Dockerfile"})
    void theBaseIsPinnedAndCanBeReplaced(String name) {
        var file = Dockerfile.read(name);

        assertTrue(BASE.matcher(file.all("ARG").getFirst()).matches(), file.all("ARG")::toString);
        var base = "${BASE_IMAGE}${BASE_DIGEST:+@${BASE_DIGEST}}";
        assertEquals(
                name.equals("jvm.Dockerfile")
                        ? List.of(base + " AS program", "program AS aot", "program")
                        : List.of(base),
                file.all("FROM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native.Dockerfile", "jvm.Dockerfile"})
    void nothingRunsAsRootAndNothingIsWritable(String name) {
        var file = Dockerfile.read(name);

        assertEquals("10001:10001", file.last("USER"));
        assertTrue(
                file.all("COPY").stream().allMatch(copy -> copy.matches("--chmod=0[45]{3} .*")),
                file.all("COPY")::toString);
        // Neither needs a shell; what a RUN or a download did could differ from day to day.
        assertEquals(
                Set.of("ARG", "FROM", "LABEL", "COPY", "WORKDIR", "USER", "EXPOSE", "ENV", "ENTRYPOINT"),
                file.instructions().stream().map(Dockerfile.Instruction::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native.Dockerfile", "jvm.Dockerfile"})
    void theUserAndPortsAreThoseOfTheChart(String name) {
        var file = Dockerfile.read(name);
        var pod = Manifests.render(Values.site())
                .find(V1Deployment.class, "tvaers-networks")
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec();

        assertEquals(
                file.last("USER"),
                pod.getSecurityContext().getRunAsUser() + ":"
                        + pod.getSecurityContext().getRunAsGroup());
        var ports = pod.getContainers().getFirst().getPorts().stream()
                .map(port -> port.getContainerPort().toString())
                .collect(Collectors.joining(" "));
        assertEquals(ports, file.last("EXPOSE"));
        // A virtual machine reserves more than it needs for each of its threads, unless it is told to share.
        var arenas = name.equals("jvm.Dockerfile") ? " MALLOC_ARENA_MAX=2" : "";
        assertEquals("QUARKUS_HTTP_PORT=8080 QUARKUS_MANAGEMENT_PORT=9000" + arenas, file.last("ENV"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native.Dockerfile", "jvm.Dockerfile"})
    void itSaysWhatItIs(String name) {
        var label = Dockerfile.read(name).last("LABEL");

        for (var key : List.of("title", "description", "vendor", "licenses", "version", "revision", "created")) {
            assertTrue(label.contains("org.opencontainers.image." + key + "="), key);
        }
        assertTrue(Dockerfile.read(name).sources("x-service").contains("x-service/target/bom.json"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everythingCopiedIsThereAfterABuild(Service service) throws IOException {
        assumeTrue(Files.isRegularFile(service.packaged(Repository.ROOT)), "the service is built");

        for (var source : Dockerfile.read("jvm.Dockerfile").sources(service.module())) {
            // Made by -Pimages and by -Daot only.
            if (!source.endsWith("bom.json") && !source.endsWith("app.aot")) {
                assertFalse(matching(source).isEmpty(), source);
            }
        }
    }

    @Test
    void theContextHoldsWhatIsCopiedAndNoMore() throws IOException {
        for (var name : List.of("native.Dockerfile", "jvm.Dockerfile")) {
            for (var service : Service.values()) {
                for (var source : Dockerfile.read(name).sources(service.module())) {
                    var path = source.replace("*", "quarkus-run").replaceFirst("/$", "/some.jar");
                    assertTrue(Dockerfile.inContext(name, path), name + " " + path);
                }
            }
            for (var path : List.of(
                    "pom.xml",
                    ".git/config",
                    "local/target/lib/x.jar",
                    "networks-service/src/main/resources/application.properties",
                    "portal/src/main/resources/application.properties")) {
                assertFalse(Dockerfile.inContext(name, path), name + " " + path);
            }
        }
    }

    /** A virtual machine refuses a start cache that was recorded under other options. */
    @Test
    void withAStartCacheTheCommandIsThatOfTheRecording() {
        var commands = Dockerfile.read("jvm.Dockerfile").all("ENTRYPOINT");
        var recorded = Pattern.compile("(?s)<id>aot</id>.*?<packaged.jvm>(.*?)</packaged.jvm>")
                .matcher(Repository.text("pom.xml"));

        assertEquals(2, commands.size());
        assertEquals(commands.getLast(), commands.getFirst().replace("\"-XX:AOTCache=/app/app.aot\", ", ""));
        assertTrue(recorded.find());
        for (var option :
                List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED")) {
            assertTrue(commands.getFirst().contains('"' + option + '"'), option);
            assertTrue(recorded.group(1).contains(option), option);
        }
    }

    @Test
    void everyServiceIsBuilt() {
        var readme = Repository.text("images/README.md");

        assertTrue(
                readme.contains(Stream.of(Service.values()).map(Service::module).collect(Collectors.joining(" "))));
    }

    private static List<Path> matching(String source) throws IOException {
        var path = Repository.ROOT.resolve(source);
        if (!source.contains("*")) {
            return Files.exists(path) ? List.of(path) : List.of();
        }
        var pattern = FileSystems.getDefault().getPathMatcher("glob:" + path);
        try (var files = Files.list(path.getParent())) {
            return files.filter(pattern::matches).toList();
        }
    }
}
