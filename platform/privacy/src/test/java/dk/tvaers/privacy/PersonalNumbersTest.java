package dk.tvaers.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the corpus cannot say: how many there were. The rest is in {@link CorpusTest}. */
class PersonalNumbersTest {
    @Test
    void countsEachOfSeveral() {
        assertEquals(
                4,
                PersonalNumbers.mask("010190-1234, 020290-4321 og 0303904444😀0404905555")
                        .count());
    }

    @Test
    void countsBothOfTwoThatTouchAThird() {
        assertEquals(2, PersonalNumbers.mask("010190-1201, 020290-4321").count());
        assertEquals(1, PersonalNumbers.mask("Sag 12 01 01 90 12 34").count());
    }

    @Test
    void countsThoseThatAreShownAndThoseThatAreWritten() {
        assertEquals(2, PersonalNumbers.mask("010190&nbsp;1234 %2001901234").count());
    }

    @Test
    void saysHowManyModulusElevenConfirms() {
        var masked = PersonalNumbers.mask("111111-1118, <b>111111</b>-1118, 111111-1111 og 010190-1234");

        assertEquals(4, masked.count());
        assertEquals(2, masked.checked());
    }

    @Test
    void leavesATextWithoutOneAsItIs() {
        var text = "Kl. 10 & <b>11</b> — 100 %";

        assertSame(text, PersonalNumbers.mask(text).text());
    }

    @Test
    void readsHalvesOfSurrogatePairs() {
        assertTrue(PersonalNumbers.in("\uD835010190-1234\uDFCE"));
    }
}
