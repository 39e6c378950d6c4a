package dk.tvaers.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OwnedProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ENDED_BY_TERM = 128 + 15;

    @Test
    void endsWhenItsOwnerIsKilled() throws IOException {
        Process owner = owner("sleep", "600");
        ProcessHandle owned = ownedBy(owner);

        owner.destroyForcibly();

        assertTrue(gone(owned));
    }

    @Test
    void keepsItsNumberAndItsArguments() throws IOException, InterruptedException {
        Process owned =
                new ProcessBuilder(OwnedProcess.command(List.of("sh", "-c", "echo \"$$ $1\"", "sh", "a  'b'"))).start();

        String said = new String(owned.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(owned.pid() + " a  'b'\n", said);
        assertEquals(0, owned.waitFor());
    }

    @Test
    void isDeafToTheTerminalsSignalsAndHearsItsOwners() throws IOException, InterruptedException {
        Process owned = new ProcessBuilder(OwnedProcess.command(List.of("sleep", "600"))).start();
        assertTrue(Waiting.upTo(PATIENCE).untilTrue(() -> command(owned).endsWith("sleep")));

        signal("INT", owned.pid());
        signal("HUP", owned.pid());
        owned.destroy();

        assertTrue(owned.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(ENDED_BY_TERM, owned.exitValue());
    }

    private static Process owner(String... program) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Checkout.java(), "-cp", System.getProperty("java.class.path"), Owner.class.getName()));
        command.addAll(List.of(program));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ProcessHandle ownedBy(Process owner) throws IOException {
        try (BufferedReader said = owner.inputReader()) {
            return ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        }
    }

    private static String command(Process process) {
        return process.info().command().orElse("");
    }

    private static boolean gone(ProcessHandle process) {
        return Waiting.upTo(PATIENCE).untilTrue(() -> !process.isAlive());
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor());
    }
}
