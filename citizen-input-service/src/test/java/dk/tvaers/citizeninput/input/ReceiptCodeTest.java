package dk.tvaers.citizeninput.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.privacy.PersonalNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
    /** Draws the given characters first, then others. */
    private static RandomGenerator first(String characters) {
        var source = new Random(7);
        var drawn = new AtomicBoolean();
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return source.nextLong();
            }

            @Override
            public void nextBytes(byte[] bytes) {
                source.nextBytes(bytes);
                for (var i = 0; !drawn.get() && i < bytes.length; i++) {
                    bytes[i] = (byte) "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(characters.charAt(i));
                }
                drawn.set(true);
            }
        };
    }

    @Test
    void isGroupedForPeople() {
        assertTrue(ReceiptCode.random().grouped().matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}"));
    }

    @Test
    void hasAtLeast128RandomBits() {
        var seen = IntStream.range(0, 2000)
                .mapToObj(_ -> ReceiptCode.random().grouped().replace("-", ""))
                .toList();

        for (var place = 0; place < 28; place++) {
            var at = place;
            assertEquals(
                    32, seen.stream().map(code -> code.charAt(at)).distinct().count());
        }
        assertTrue(28 * 5 >= 128);
    }

    @Test
    void isNeverTakenForAPersonalNumber() {
        assertEquals(
                "ABCD-0101-90A1-234A-BCDE-FGHA-BCDE",
                ReceiptCode.random(first("ABCD010190A1234ABCDEFGHABCDE")).grouped());

        var code = ReceiptCode.random(first("ABCD0101901234ABCDEFGHABCDEF"));

        assertFalse(code.grouped().startsWith("ABCD-0101"));
        assertFalse(PersonalNumbers.in(code.grouped()));
    }

    @Test
    void isReadAsPeopleTypeIt() {
        var code = ReceiptCode.random();
        var typed = code.grouped()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'i');

        assertArrayEquals(code.hash(), ReceiptCode.typed(typed).hash());
    }

    @Test
    void opensItsOwnHashOnly() {
        var code = ReceiptCode.random();

        assertTrue(code.opens(code.hash()));
        for (var other :
                List.of(ReceiptCode.random().hash(), new byte[32], new byte[0], Arrays.copyOf(code.hash(), 31))) {
            assertFalse(code.opens(other));
        }
    }

    @Test
    void saysNothingOfItself() {
        assertEquals("receipt code", ReceiptCode.random().toString());
    }
}
