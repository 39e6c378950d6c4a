package dk.tvaers.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.web.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKeyTest {
    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String PLACE = "person 1 name";

    private final ContactKey key = key("a", 1);

    private static ContactKey key(String id, int of) {
        byte[] secret = new byte[32];
        secret[0] = (byte) of;
        return new ContactKey(id, secret);
    }

    private static ContactKeys keys(String... entries) {
        return new ContactKeys(Optional.of(List.of(entries)));
    }

    @Test
    void opensWhatItSealed() {
        assertEquals("Åse Opdigtet", key.open(key.seal("Åse Opdigtet", PLACE), PLACE));
    }

    @Test
    void refusesWhatNoTextOfTheDatabaseMayHold() {
        assertThrows(ProblemException.class, () -> key.seal("a\0b", PLACE));
    }

    @Test
    void neverSealsTwiceAlike() {
        var sealed = new String(key.seal("Åse", PLACE), StandardCharsets.ISO_8859_1);

        assertNotEquals(sealed, new String(key.seal("Åse", PLACE), StandardCharsets.ISO_8859_1));
        assertFalse(sealed.contains("se"));
    }

    @Test
    void opensNothingAtAnotherPlace() {
        byte[] sealed = key.seal("Åse", PLACE);

        var refused = assertThrows(UnreadableContactException.class, () -> key.open(sealed, "person 2 name"));

        assertFalse(refused.getMessage().contains("Åse"));
        assertThrows(UnreadableContactException.class, () -> key.open(sealed, "person 1 email"));
    }

    @Test
    void opensNothingOfAnotherKeyNorWhatWasChanged() {
        byte[] sealed = key.seal("Åse", PLACE);

        assertThrows(UnreadableContactException.class, () -> key("a", 2).open(sealed, PLACE));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(UnreadableContactException.class, () -> key.open(sealed, PLACE));
        assertThrows(UnreadableContactException.class, () -> key.open(new byte[5], PLACE));
    }

    @Test
    void findsAnAddressHoweverItIsWritten() {
        assertEquals(key.index("Aase@Kommune.example"), key.index("aase@kommune.example"));
        assertNotEquals(key.index("aase@kommune.example"), key.index("base@kommune.example"));
        assertNotEquals(key.index("aase@kommune.example"), key("a", 2).index("aase@kommune.example"));
    }

    @Test
    void theFirstKeySealsAndTheOthersOpen() {
        var keys = keys("2027-05:" + SECRET, " 2026-11:" + SECRET.replace("AAAA", "BBBB"));

        assertEquals("2027-05", keys.newest().id());
        assertTrue(keys.byId("2026-11").isPresent());
        assertThrows(UnreadableContactException.class, () -> keys.require("2025-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11",
                "2026-11:c2hvcnQ=",
                "2026-11:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Åse:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                ":AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void saysWhichEntryIsWrongAndNotWhatItIs(String entry) {
        var refused = assertThrows(IllegalStateException.class, () -> keys("a:" + SECRET, entry));

        assertTrue(refused.getMessage().contains("entry 2 is not an id"), refused.getMessage());
        assertFalse(refused.getMessage().contains(entry));
    }

    @Test
    void aKeyIsThereAndThereOnce() {
        assertThrows(IllegalStateException.class, () -> new ContactKeys(Optional.empty()));
        assertThrows(IllegalStateException.class, () -> keys("a:" + SECRET, "a:" + SECRET));
    }

    @Test
    void noLogGetsAKey() {
        assertEquals("ContactKey[a]", key.toString());
    }
}
