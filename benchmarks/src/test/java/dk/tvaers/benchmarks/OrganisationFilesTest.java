package dk.tvaers.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationFilesTest {
    private final OrganisationFiles files = new OrganisationFiles(5000);

    private static List<String[]> rows(String file) {
        return file.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    @Test
    void fiveThousandPeopleWorkInSixHundredUnits() {
        assertEquals(601, rows(files.units()).size());
        assertEquals(5000, rows(files.staff()).size());
        assertEquals(
                600, rows(files.staff()).stream().map(row -> row[3]).distinct().count());
    }

    @Test
    void everyUnitStandsBelowOneThatComesBeforeItAndHasALead() {
        Set<String> before = new HashSet<>(Set.of(""));
        for (String[] unit : rows(files.units())) {
            assertTrue(before.contains(unit[2]), unit[0]);
            before.add(unit[0]);
        }
        assertEquals(
                600,
                rows(files.staff()).stream()
                        .map(row -> row[7])
                        .filter(before::contains)
                        .filter(unit -> !unit.isEmpty())
                        .distinct()
                        .count());
    }

    @Test
    void twiceTheSameFileIsTheSame() {
        assertEquals(files.staff(), new OrganisationFiles(5000).staff());
        assertEquals(files.units(), new OrganisationFiles(5000).units());
    }
}
