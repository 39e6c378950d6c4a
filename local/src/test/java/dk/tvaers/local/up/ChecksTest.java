package dk.tvaers.local.up;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.daemon.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @TempDir
    Path root;

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesThePortThatIsTakenAndByWhom() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<Integer, String> needed = Map.of(taken.getLocalPort(), "members-service");

            Refusal refusal = assertThrows(Refusal.class, () -> Checks.ports(needed));

            assertEquals(
                    "Port %d is taken by process %d (java), and members-service needs it: stop what listens there and try again."
                            .formatted(
                                    taken.getLocalPort(),
                                    ProcessHandle.current().pid()),
                    refusal.getMessage());
        }
    }

    @Test
    void seesAListenerOnAnyAddress() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Map<Integer, String> needed = Map.of(taken.getLocalPort(), "Kafka");

            assertThrows(Refusal.class, () -> Checks.ports(needed));
        }
    }

    @Test
    void acceptsFreePorts() {
        Map<Integer, String> needed = Map.of(Ports.free(1).getFirst(), "Kafka");

        assertDoesNotThrow(() -> Checks.ports(needed));
    }

    @Test
    void everyPartAndServiceHasAPortOfItsOwn() {
        assertEquals(16, Checks.needed().size());
        assertEquals(16, new HashSet<>(Checks.needed().values()).size());
    }

    @Test
    void saysHowMuchOfTheDiskIsLeft() {
        Refusal refusal = assertThrows(Refusal.class, () -> Checks.disk(Path.of("/data"), 1_288_490_188L));

        assertEquals(
                "Only 1.2 GB are free on the disk of /data, and Tværs needs 2 GB: make room and try again.",
                refusal.getMessage());
    }

    @Test
    void oneAtATimeRunsInAWorkingCopy() throws IOException, InterruptedException {
        try (RunLock _ = RunLock.take(UpDirectory.of(root))) {
            Launched.write(UpDirectory.of(root), Map.of());

            Process second = program(Checks.class);

            assertEquals(
                    "tvaers: Tværs already runs here (process %d): ./tvaers status shows it, ./tvaers down stops it.\n"
                            .formatted(ProcessHandle.current().pid()),
                    new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(1, second.waitFor());
        }
    }

    @Test
    void downHasNothingToStopWhereNothingRuns() throws IOException, InterruptedException {
        Process down = program(Down.class);

        String said = new String(down.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(said.endsWith("Tværs does not run here\n"), said);
        assertEquals(0, down.waitFor());
    }

    private Process program(Class<?> main) throws IOException {
        return new ProcessBuilder(List.of(
                        dk.tvaers.local.Checkout.java(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Dtvaers.root=" + root,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()))
                .start();
    }
}
