package dk.tvaers.web.conditional;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"1\", \"3\"", "*"})
    void letsTheCurrentVersionThrough(String header) {
        assertDoesNotThrow(() -> Preconditions.requireMatch(header, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"33\"", "x"})
    void refusesEveryOtherVersion(String header) {
        var refused = assertThrows(ProblemException.class, () -> Preconditions.requireMatch(header, 3));

        assertEquals(ProblemCode.STALE, refused.code());
    }

    @Test
    void demandsTheHeader() {
        var refused = assertThrows(ProblemException.class, () -> Preconditions.requireMatch(null, 3));

        assertEquals(ProblemCode.PRECONDITION_REQUIRED, refused.code());
    }

    @Test
    void knowsAnUnchangedVersionAlsoByAWeakTag() {
        assertTrue(Preconditions.isUnchanged("W/\"3\"", 3));
        assertFalse(Preconditions.isUnchanged("\"2\"", 3));
        assertFalse(Preconditions.isUnchanged(null, 3));
    }
}
