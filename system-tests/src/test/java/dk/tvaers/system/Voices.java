package dk.tvaers.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The twenty-five citizens of a journey, numbered from 1 in the order in which they send, and what becomes of their inputs. */
final class Voices {
    static final int COUNT = 25;
    static final int UNREAD = 2;
    static final int HELD = 3;
    static final int REJECTED = 4;
    static final int WITH_NUMBERS = 5;
    /** A word that only {@link #WITH_NUMBERS} uses: where it is found, a personal number would be found too. */
    static final String MARKER = "Kvædebrød";

    private static final String ROOT = "/citizen-input/v1/inputs/";
    private static final List<String> CONSENTS = List.of("PUBLISH", "ANALYSE");

    private final String number = nobodysNumber();
    private final UUID networkId;
    private final List<Receipt> receipts = new ArrayList<>();
    private final Caller moderator = Staff.FATIMA.caller();
    private final Caller lead = Staff.METTE.caller();

    Voices(UUID networkId) {
        this.networkId = networkId;
    }

    Receipt at(int number) {
        return receipts.get(number - 1);
    }

    /** Six digits and four, without a separator. */
    String personalNumber() {
        return number;
    }

    void speak(UUID callId) {
        for (var i = 1; i <= COUNT; i++) {
            receipts.add(Receipt.of(callId, "Forslag " + i, i == WITH_NUMBERS ? textWithNumbers() : text(i), CONSENTS));
        }
    }

    /** 1 and 2 stay unread. */
    void screen() {
        screen(HELD, Map.of("outcome", "HELD", "reason", "PERSONAL_DATA", "attested", false));
        screen(REJECTED, Map.of("outcome", "REJECTED", "reason", "OFFENSIVE", "attested", false));
        screen(
                WITH_NUMBERS,
                Map.of(
                        "outcome",
                        "ANONYMISED",
                        "publicTitle",
                        "Om at spise alene",
                        "publicText",
                        MARKER + " smager bedst sammen",
                        "attested",
                        true));
        for (var i = WITH_NUMBERS + 1; i <= COUNT; i++) {
            screen(i, Map.of("outcome", "PUBLISHED", "attested", true));
        }
    }

    void link(UUID nodeId) {
        link(6, Map.of("target", "NETWORK", "targetId", networkId, "networkId", networkId, "relation", "SOURCE"));
        link(7, Map.of("target", "ICEBERG_NODE", "targetId", nodeId, "networkId", networkId, "relation", "SUPPORTS"));
    }

    void answer() {
        answer(WITH_NUMBERS, "USED");
        answer(9, "USED");
        answer(10, "USED");
        answer(11, "PARTLY");
        answer(12, "NOT_USED");
        answer(13, "ELSEWHERE");
    }

    /** 9 is content, 12 is not, 14 takes everything back. */
    void talkBack() {
        at(9).confirm();
        at(12).reopen("Det var ikke det, jeg spurgte om");
        at(14).withdraw();
    }

    private void screen(int number, Map<String, ?> screening) {
        var input = "/citizen-input/v1/screening/inputs/" + at(number).inputId();
        moderator
                .postTo(input, ROOT + at(number).inputId() + "/screenings", screening)
                .expect(201);
    }

    private void link(int number, Map<String, ?> link) {
        Eventually.answers(201, () -> lead.post(ROOT + at(number).inputId() + "/links", link));
    }

    private void answer(int number, String outcome) {
        var input = ROOT + at(number).inputId();
        lead.postTo(
                        input,
                        input + "/answers",
                        Map.of("outcome", outcome, "text", "Tak. Se fællesspisningen i Stationsparken."))
                .expect(201);
    }

    private static String text(int number) {
        return "Lav fællesspisning nummer " + number + " i beboerhuset, og hent dem, der ikke selv kan gå 🍲";
    }

    private String textWithNumbers() {
        return "Min mor, " + number.substring(0, 6) + "-" + number.substring(6) + ", bager " + MARKER
                + " til hele opgangen. Hendes nummer er " + number + ".";
    }

    /** The number of somebody born in 2045, so of nobody yet; another one in every run, so that a find is of this run. */
    static String nobodysNumber() {
        var random = ThreadLocalRandom.current();
        return "%02d%02d45%04d".formatted(random.nextInt(1, 29), random.nextInt(1, 13), random.nextInt(5000, 9000));
    }
}
