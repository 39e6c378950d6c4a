package dk.tvaers.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.local.Service;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModeResultTest {

    @Test
    void theMedianIsJudgedAndTheMemory() {
        assertEquals(
                List.of(
                        "| members-service, native program: start to ready | 140 ms (120–400) | < 150 ms | yes |",
                        "| members-service, native program: memory after 10,000 requests | 120 MB, 40 of them its own | < 120 MB | **no** |"),
                rows(new ModeResult(Service.MEMBERS, Mode.NATIVE, millis(400, 120, 140), new Memory(120, 40))));
    }

    @Test
    void thePlainVirtualMachineIsNotJudged() {
        assertEquals(
                List.of(
                        "| members-service, JVM: start to ready | 2,500 ms (2,500–2,500) | | |",
                        "| members-service, JVM: memory after 10,000 requests | 300 MB, 280 of them its own | | |"),
                rows(new ModeResult(Service.MEMBERS, Mode.JVM, millis(2500), new Memory(300, 280))));
    }

    @Test
    void whatIsNotBuiltSaysSo() {
        assertEquals(
                List.of(
                        "| members-service, native program: start to ready | not built | | |",
                        "| members-service, native program: memory after 10,000 requests | not built | | |"),
                rows(ModeResult.notBuilt(Service.MEMBERS, Mode.NATIVE)));
    }

    private static List<Duration> millis(long... millis) {
        return Arrays.stream(millis).mapToObj(Duration::ofMillis).toList();
    }

    private static List<String> rows(ModeResult result) {
        Table table = new Table();
        result.into(table, 10_000);
        return Stream.of(table.toString().split("\n")).skip(2).toList();
    }
}
