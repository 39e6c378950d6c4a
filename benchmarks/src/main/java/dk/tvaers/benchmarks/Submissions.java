package dk.tvaers.benchmarks;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inputs of forty words to one of some calls, no two alike. */
record Submissions(List<String> calls) implements Supplier<byte[]> {
    private static final int WORDS = 40;
    private static final String[] DANISH = """
            vi mangler lys i tunnelen under banen og en bænk ved skolen hvor de ældre kan sidde mens børnene leger på pladsen for
            biblioteket lukker tidligt om aftenen så de unge står udenfor kanalen fælles spisning naboer cykelsti busser træer \
            haver hjemmeplejen ringer aldrig tilbage når min mor spørger om hjælp til at komme ud og møde nogen""".split("\\s+");

    @Override
    public byte[] get() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return submission(calls.get(random.nextInt(calls.size())));
    }

    static byte[] submission(String callId) {
        return HttpConnection.post(
                "/citizen-input/v1/inputs", "Idempotency-Key: " + UUID.randomUUID() + "\r\n", """
                {"callId":"%s","title":"%s","text":"%s","consents":["PUBLISH","ANALYSE"]}""".formatted(
                                callId, words(4), words(WORDS)));
    }

    static String words(int count) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return IntStream.range(0, count)
                .mapToObj(_ -> DANISH[random.nextInt(DANISH.length)])
                .collect(Collectors.joining(" "));
    }
}
