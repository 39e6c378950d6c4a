package dk.tvaers.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void leavesLegalTextAsItIs() {
        var text = "Blåbærgrød\n\tδίκτυο 网络 \uD83D\uDE42";

        assertSame(text, Characters.legal(text));
    }

    @Test
    void replacesWhatXmlForbids() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", Characters.legal("a\u0000b\u001bc\uFFFF"));
        assertEquals("half \uFFFD of a pair", Characters.legal("half \uD83D of a pair"));
    }
}
