package dk.tvaers.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101901234",
                "010190-1234",
                "010190 1234",
                "01 01 90 12 34",
                "01-01-90-1234",
                "01.01.90.1234",
                "01/01/90/1234",
                "010190 - 1234",
                "010190–1234",
                "010190—1234",
                "010190−1234",
                "010190\u00a01234",
                "010190\u200b1234",
                "010190\u00ad1234",
                "010190\n1234",
                "010190\r\n1234",
                "٠١٠١٩٠١٢٣٤",
                "０１０１９０-１２３４",
                "290200-1234",
                "311299-0000",
                "0 1 0 1 9 0 1 2 3 4"
            })
    void masksEveryWayOfWritingIt(String number) {
        var masked = PersonalNumbers.mask("Min mor (" + number + ") venter.");

        assertEquals("Min mor (" + PersonalNumbers.MARK + ") venter.", masked.text());
        assertEquals(1, masked.count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ring 43 68 68 68",
                "+45 43 68 68 68",
                "3201901234",
                "0113901234",
                "300290-1234",
                "01019012345",
                "90101901234",
                "010190123",
                "uge 47, 24. november 2026 kl. 12",
                "1.000.000 kroner",
                "010190 og 1234",
                "0001901234"
            })
    void leavesOtherNumbersAlone(String text) {
        var masked = PersonalNumbers.mask(text);

        assertEquals(text, masked.text());
        assertEquals(0, masked.count());
    }

    @Test
    void masksEachOfSeveral() {
        var masked = PersonalNumbers.mask("010190-1234, 020290-4321 og 0303904444😀0404905555");

        assertEquals(4, masked.count());
        assertFalse(PersonalNumbers.in(masked.text()));
    }

    @Test
    void findsOneThatFollowsOtherDigitsAfterASpace() {
        assertTrue(PersonalNumbers.in("Sag 12 010190-1234"));
    }

    @Test
    void keepsEmojiAndRightToLeftText() {
        var text = "🌳 שלום مرحبا 👩‍👩‍👧";

        assertEquals(text, PersonalNumbers.mask(text).text());
    }
}
