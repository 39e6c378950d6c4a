package dk.tvaers.members.departure;

import dk.tvaers.members.entry.OpenEntries;
import dk.tvaers.members.membership.Admissions;
import dk.tvaers.members.person.Departures;
import dk.tvaers.members.role.HeldRoles;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Ends what a person had in networks, all of it or nothing. */
@ApplicationScoped
public class DepartureService {
    private final Departures departures;
    private final Admissions admissions;
    private final HeldRoles roles;
    private final OpenEntries entries;
    private final MunicipalCalendar calendar;

    DepartureService(
            Departures departures,
            Admissions admissions,
            HeldRoles roles,
            OpenEntries entries,
            MunicipalCalendar calendar) {
        this.departures = departures;
        this.admissions = admissions;
        this.roles = roles;
        this.entries = entries;
        this.calendar = calendar;
    }

    @Transactional
    DepartureView depart(UUID personId, DepartureRequest request) {
        LocalDate today = calendar.today();
        LocalDate lastDay = request.lastDay() == null ? today : request.lastDay();
        if (lastDay.isAfter(today)) {
            throw Problems.invalid("/lastDay", "left-later");
        }
        departures.leave(personId, lastDay);
        return end(Set.of(personId)).view(personId, lastDay);
    }

    /** In the caller's transaction: employment ended. Nothing for somebody who is not there any more. */
    public void employmentEnded(Map<UUID, LocalDate> lastDays) {
        Set<UUID> gone = departures.leave(lastDays);
        if (!gone.isEmpty()) {
            end(gone);
        }
    }

    private Ended end(Set<UUID> people) {
        return new Ended(admissions.endAll(people), roles.endAll(people), entries.withdrawAll(people));
    }

    private record Ended(int memberships, int roles, int entries) {
        DepartureView view(UUID personId, LocalDate lastDay) {
            return new DepartureView(personId, lastDay, memberships, roles, entries);
        }
    }
}
