package dk.tvaers.portal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.portal.remote.Imports;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportedTest {

    @Test
    void everyLineWithSomethingWrongIsSaidHoweverManyUnitsAreNew() {
        var new101 = IntStream.range(0, 101)
                .mapToObj(i -> new Imports.Difference("n" + i, true, null))
                .toList();
        var wrong = IntStream.range(0, 300)
                .mapToObj(i -> new Imports.Line(i + 2, "Startdatoen skal udfyldes."))
                .toList();

        var done = Imported.of(new Imports.UnitImport(101, 0, 0, new101, wrong, true));

        assertTrue(done.trial());
        assertEquals(100, done.shown().size());
        assertTrue(done.isCut());
        assertEquals(300, done.problems().size());
    }

    @Test
    void ofTheStaffItIsSaidHowManyWorkHereNoMore() {
        var done = Imported.of(new Imports.StaffImport(new Imports.Counts(1, 2, 3, 4, 5), null, false));

        assertEquals(
                List.of("created 1", "changed 2", "ended 3", "unchanged 4", "leads 5"),
                done.counts().stream()
                        .map(count -> count.what() + " " + count.n())
                        .toList());
        assertFalse(done.trial() || done.isCut());
    }
}
