package dk.tvaers.members.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.register.RegisterData.Engagement;
import dk.tvaers.members.register.RegisterData.Manager;
import dk.tvaers.members.register.RegisterData.Person;
import dk.tvaers.members.staff.Position;
import dk.tvaers.members.staff.Staff;
import dk.tvaers.members.timeline.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterStaffTest {
    private static final LocalDate HIRED = LocalDate.of(2019, 3, 1);
    private static final LocalDate REFORM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final UUID ASTA = UUID.randomUUID();
    private static final UUID THEIR_CARE = UUID.randomUUID();
    private static final UUID THEIR_CULTURE = UUID.randomUUID();
    private static final UUID CARE = UUID.randomUUID();
    private static final UUID CULTURE = UUID.randomUUID();

    private static Engagement work(UUID unit, boolean primary, LocalDate from, @Nullable LocalDate to) {
        return new Engagement(UUID.randomUUID(), ASTA, unit, "Pædagog", primary, from, to);
    }

    private static Staff staff(List<Engagement> engagements, Manager... managers) {
        var register = new RegisterData(
                List.of(), List.of(new Person(ASTA, "Asta Opdigtet", null)), engagements, List.of(managers));
        return new RegisterStaff(register, Map.of(THEIR_CARE, CARE, THEIR_CULTURE, CULTURE), TODAY).staff();
    }

    private static List<Span<Position>> days(Engagement... engagements) {
        return staff(List.of(engagements)).employees().getFirst().positions().spans();
    }

    @Test
    void thePrimaryEngagementCountsWhileThereIsOne() {
        assertEquals(
                List.of(
                        new Span<>(HIRED, REFORM.minusDays(1), new Position(CARE, "pædagog")),
                        new Span<>(REFORM, null, new Position(CULTURE, "pædagog"))),
                days(work(THEIR_CARE, false, HIRED, null), work(THEIR_CULTURE, true, REFORM, null)));
    }

    @Test
    void otherwiseTheOldest() {
        assertEquals(
                List.of(new Span<>(HIRED, null, new Position(CARE, "pædagog"))),
                days(work(THEIR_CULTURE, false, REFORM, null), work(THEIR_CARE, false, HIRED, null)));
    }

    @Test
    void whatEndsOnADayToComeStillCounts() {
        LocalDate last = TODAY.plusMonths(1);

        assertEquals(
                List.of(new Span<>(HIRED, last, new Position(CARE, "pædagog"))),
                days(work(THEIR_CARE, false, HIRED, last)));
    }

    @Test
    void whoHasNotBegunIsNotStaffYet() {
        assertEquals(
                List.of(),
                staff(List.of(work(THEIR_CARE, false, TODAY.plusDays(1), null))).employees());
    }

    @Test
    void unitsWithoutALeadHaveNone() {
        Staff staff = staff(
                List.of(work(THEIR_CARE, false, HIRED, null)),
                new Manager(UUID.randomUUID(), ASTA, THEIR_CARE, HIRED, null),
                new Manager(UUID.randomUUID(), null, THEIR_CULTURE, HIRED, null));

        assertEquals(ASTA.toString(), staff.leads().get(CARE).on(TODAY).orElseThrow());
        assertEquals(List.of(), staff.leads().get(CULTURE).spans());
    }
}
