package dk.tvaers.members.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.csv.RowProblem;
import dk.tvaers.members.timeline.Span;
import dk.tvaers.members.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffFileTest {
    static final String HEADER = "employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages\n";

    private static final UUID CARE = UUID.randomUUID();
    private static final UUID CULTURE = UUID.randomUUID();
    private static final LocalDate HIRED = LocalDate.of(2019, 3, 1);
    private static final LocalDate REFORM = LocalDate.of(2026, 1, 1);
    private static final Position NURSE = new Position(CARE, "sygeplejerske");

    private static StaffFile read(String rows) {
        return StaffFile.read((HEADER + rows).getBytes(StandardCharsets.UTF_8), Map.of("210", CARE, "300", CULTURE));
    }

    private static List<String> problems(String row) {
        return read(row).problems().stream().map(RowProblem::code).toList();
    }

    private static Timeline<Position> days(String row, Timeline<Position> known) {
        Staff staff = read(row).from(REFORM, Map.of("1001", known), Map.of());
        return staff.employees().getFirst().positions();
    }

    @Test
    void aNewEmployeeWorksFromTheFirstDay() {
        assertEquals(
                List.of(new Span<>(HIRED, null, NURSE)),
                days("1001,Vilfred,,210,Sygeplejerske,2019-03-01,,\n", Timeline.empty())
                        .spans());
    }

    @Test
    void whoMovedWorkedElsewhereBefore() {
        assertEquals(
                List.of(
                        new Span<>(HIRED, REFORM.minusDays(1), NURSE),
                        new Span<>(REFORM, null, new Position(CULTURE, "bibliotekar"))),
                days(
                                "1001,Vilfred,,300,bibliotekar,2019-03-01,,\n",
                                Timeline.<Position>empty().from(HIRED, null, NURSE))
                        .spans());
    }

    @Test
    void titlesAreNoProfessions() {
        assertEquals(
                new Position(CARE, null),
                days("1001,Vilfred,,210,\"Overlæge, dr.med. (konst.)\",2019-03-01,,\n", Timeline.empty())
                        .spans()
                        .getFirst()
                        .value());
    }

    @Test
    void whoLeadsAUnitLeadsItFromTheDayTheFileCountsFrom() {
        Staff staff = read("1001,Asta,,210,sygeplejerske,2019-03-01,,210\n")
                .from(
                        REFORM,
                        Map.of(),
                        Map.of(
                                CARE, Timeline.<String>empty().from(HIRED, null, "1002"),
                                CULTURE, Timeline.<String>empty().from(HIRED, null, "1003")));

        assertEquals("1002", staff.leads().get(CARE).on(REFORM.minusDays(1)).orElseThrow());
        assertEquals("1001", staff.leads().get(CARE).on(REFORM).orElseThrow());
        assertEquals(
                REFORM.minusDays(1),
                staff.leads().get(CULTURE).spans().getLast().to());
    }

    @Test
    void aBadRowIsNamedWithItsReason() {
        assertEquals(List.of("row-unit-unknown"), problems("1001,Vilfred,,999,,2019-03-01,,\n"));
        assertEquals(List.of("row-unit-unknown"), problems("1001,Vilfred,,210,,2019-03-01,,999\n"));
        assertEquals(List.of("row-date"), problems("1001,Vilfred,,210,,01-03-2019,,\n"));
        assertEquals(List.of("row-dates-reversed"), problems("1001,Vilfred,,210,,2019-03-01,2019-02-01,\n"));
        assertEquals(List.of("row-employee-number"), problems(",Vilfred,,210,,2019-03-01,,\n"));
        assertEquals(List.of("row-employee-name"), problems("1001,,,210,,2019-03-01,,\n"));
        assertEquals(List.of("row-email"), problems("1001,Vilfred,vilfred,210,,2019-03-01,,\n"));
        assertEquals(List.of("row-personal-number"), problems("010190-1234,Vilfred,,210,,2019-03-01,,\n"));
        assertEquals(List.of("row-columns"), problems("1001,Vilfred\n"));
    }

    @Test
    void aDoubleIsUsedOnce() {
        StaffFile file = read("1001,Vilfred,v@k.example,210,,2019-03-01,,\n1001,Vilfred,,210,,2019-03-01,,\n"
                + "1002,Asta,V@K.example,210,,2019-03-01,,\n");

        assertEquals(1, file.rows().size());
        assertEquals(
                List.of(RowProblem.of(3, "row-employee-double", 2L), RowProblem.of(4, "row-email-double", 2L)),
                file.problems());
        assertEquals(Set.of("1001", "1002"), file.named());
    }
}
