package dk.tvaers.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Five hundred citizens, a hundred by each channel, numbered from 0. Every tenth can be reached by e-mail; twelve say nearly the same; three
 * write a personal number.
 */
final class Crowd {
    static final int COUNT = 500;
    static final int SIMILAR = 12;
    static final int WITH_NUMBERS = 3;
    static final List<String> CHANNELS = List.of("WEB", "PAPER", "MEETING", "PHONE", "ON_BEHALF");
    /** Only the similar ones say it. */
    static final String TUNNEL = "Der mangler lys i tunnelen under banen ved stationen";

    private static final int REACHABLE_EVERY = 10;
    private static final List<String> PLACES = List.of(
            "biblioteket",
            "svømmehallen",
            "skolen",
            "plejehjemmet",
            "havnen",
            "parken",
            "torvet",
            "stadion",
            "kirken",
            "museet");

    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
            .replaceAll("[0-9]", "x");
    private final List<String> numbers = new ArrayList<>();
    private List<Receipt> receipts;
    private final UUID callId;

    Crowd(UUID callId) {
        this.callId = callId;
        for (var i = 0; i < WITH_NUMBERS; i++) {
            numbers.add(Voices.nobodysNumber());
        }
    }

    /** All at once, as far as this machine goes. */
    void speak() {
        receipts = IntStream.range(0, COUNT)
                .parallel()
                .mapToObj(i -> CHANNELS.get(i % CHANNELS.size()).equals("WEB") ? sent(i) : takenDown(i))
                .toList();
    }

    Receipt at(int index) {
        return receipts.get(index);
    }

    List<String> personalNumbers() {
        return numbers;
    }

    String address(int index) {
        return "opdigtet-" + index + "-" + run + "@borger.example";
    }

    /** Those who can be told something. */
    List<Integer> reachable() {
        var reachable = new ArrayList<Integer>();
        for (var i = 0; i < COUNT; i += REACHABLE_EVERY) {
            reachable.add(i + i / REACHABLE_EVERY % CHANNELS.size());
        }
        return reachable;
    }

    private Receipt sent(int index) {
        return Receipt.read(Caller.anybody()
                .postOnce("/citizen-input/v1/inputs", input(index), UUID.randomUUID())
                .expect(201));
    }

    private Receipt takenDown(int index) {
        var recording = Map.of(
                "channel", CHANNELS.get(index % CHANNELS.size()), "input", input(index), "consentsAttested", true);
        return Receipt.read(Staff.FATIMA
                .caller()
                .postOnce("/citizen-input/v1/recorded-inputs", recording, UUID.randomUUID())
                .expect(201));
    }

    private Map<String, Object> input(int index) {
        return reachable().contains(index)
                ? Map.of(
                        "callId", callId,
                        "text", text(index),
                        "consents", List.of("PUBLISH", "CONTACT"),
                        "contact", Map.of("email", address(index)))
                : Map.of("callId", callId, "text", text(index), "consents", List.of("PUBLISH"));
    }

    private String text(int index) {
        if (index < SIMILAR) {
            return TUNNEL + ", og børnene tør ikke cykle der, siger nummer " + index;
        }
        var place = PLACES.get(index % PLACES.size());
        return index < SIMILAR + WITH_NUMBERS
                ? "Ring til min nabo, " + numbers.get(index - SIMILAR) + ", om en bænk ved " + place
                : "Forslag " + index + ": hold åbent ved " + place + ", så vi kan mødes om aftenen";
    }
}
