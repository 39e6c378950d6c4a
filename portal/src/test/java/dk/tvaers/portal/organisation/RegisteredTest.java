package dk.tvaers.portal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Members.Perspective;
import dk.tvaers.portal.remote.StaffMembers.Person;
import dk.tvaers.portal.remote.StaffMembers.Unit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisteredTest {
    private final Unit unit = new Unit(UUID.randomUUID(), "200", "Dagtilbud", null, "UNIT", null, null);
    private final Person person = new Person(
            UUID.randomUUID(),
            "EMPLOYEE",
            "Asta Opdigtet",
            null,
            unit.id(),
            "pædagog",
            "profession",
            List.of("citizen", "profession"),
            null,
            null,
            null,
            null);
    private final Part<Items<Perspective>> known = new Part<>(
            new Items<>(List.of(new Perspective("citizen", "Borger"), new Perspective("profession", "Fag")), null));

    @Test
    void theMainPerspectiveComesFirstInWords() {
        var seen = Registered.of(person, new Part<>(new UnitTree(List.of(unit))), known);

        assertEquals("Fag, Borger", seen.perspectives());
        assertEquals("Dagtilbud", seen.unit());
    }

    @Test
    void whatNobodyExplainsCostsThePageNothing() {
        var seen = Registered.of(person, Part.missing(), Part.missing());

        assertEquals("profession, citizen", seen.perspectives());
        assertEquals("", seen.unit());
    }

    @Test
    void noLogCanHoldWhoItIs() {
        var seen = Registered.of(person, Part.missing(), Part.missing());

        assertFalse((seen + " " + new Items<>(List.of(seen), null)).contains("Asta"));
    }
}
