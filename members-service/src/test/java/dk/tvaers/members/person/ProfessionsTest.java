package dk.tvaers.members.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfessionsTest {
    @Test
    void whatIsToBeHiddenIsNotKnown() {
        var professions = new Professions(Optional.of(List.of("myndighedsrådgiver", "familieplejekonsulent")));

        assertNull(professions.known("myndighedsrådgiver"));
        assertEquals("pædagog", professions.known("pædagog"));
        assertNull(professions.known(null));
    }

    @Test
    void withoutASettingNothingIsHidden() {
        assertEquals("myndighedsrådgiver", new Professions(Optional.empty()).known("myndighedsrådgiver"));
    }
}
