package dk.tvaers.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void bringsBackEveryValueOfTheSortKey() {
        Instant at = Instant.parse("2026-11-24T03:04:05.123456Z");
        UUID id = UUID.fromString("0193a5b0-7c00-7000-8000-000000000001");

        Cursor read = Cursor.decode(Cursor.of(at, id, "Blå ~ rød/+%", 42L).encoded());

        assertEquals(at, read.instant(0));
        assertEquals(id, read.uuid(1));
        assertEquals("Blå ~ rød/+%", read.text(2));
        assertEquals(42, read.number(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a", "====", "æøå", "JQ", "eA"})
    void refusesDamage(String damaged) {
        var refused = assertThrows(
                ProblemException.class, () -> Cursor.decode(damaged).uuid(0));

        assertEquals(ProblemCode.MALFORMED, refused.code());
    }

    @Test
    void refusesACursorOfAnotherList() {
        Cursor shorter = Cursor.decode(Cursor.of("a").encoded());

        assertThrows(ProblemException.class, () -> shorter.uuid(1));
    }

    @Test
    void aFullPageWithOneRowMoreHasANextOne() {
        PageRequest request = PageRequest.of(2, null);

        Page<Integer> page = Page.of(List.of(1, 2, 3), request, Cursor::of);

        assertEquals(List.of(1, 2), page.items());
        assertEquals(2, Cursor.decode(page.next()).number(0));
    }

    @Test
    void theLastPageHasNoNextOne() {
        assertNull(Page.of(List.of(1, 2), PageRequest.of(2, null), Cursor::of).next());
    }
}
