package dk.tvaers.members.register;

import static java.util.stream.Collectors.groupingBy;

import dk.tvaers.members.person.Employees;
import dk.tvaers.members.register.RegisterData.Engagement;
import dk.tvaers.members.register.RegisterData.Manager;
import dk.tvaers.members.staff.Employee;
import dk.tvaers.members.staff.Position;
import dk.tvaers.members.staff.Staff;
import dk.tvaers.members.timeline.Timeline;
import dk.tvaers.members.unit.RegisterProblem;
import dk.tvaers.privacy.PersonalNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The register's engagements as the staff: on every day until today the person's first engagement counts, which is the one the register calls
 * primary, otherwise the oldest.
 */
final class RegisterStaff {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Comparator<Engagement> FIRST = Comparator.comparing((Engagement each) -> !each.primary())
            .thenComparing(Engagement::from)
            .thenComparing(Engagement::id);

    private final RegisterData register;
    private final Map<UUID, UUID> units;
    private final LocalDate today;
    private final Set<RegisterProblem> problems = new LinkedHashSet<>();

    /** @param units ours, by the register's id */
    RegisterStaff(RegisterData register, Map<UUID, UUID> units, LocalDate today) {
        this.register = register;
        this.units = units;
        this.today = today;
    }

    List<RegisterProblem> problems() {
        return List.copyOf(problems);
    }

    Staff staff() {
        Map<UUID, List<Engagement>> engagements =
                register.engagements().stream().filter(this::isPlaced).collect(groupingBy(Engagement::personId));
        List<Employee> employees = new ArrayList<>();
        Set<String> emails = new HashSet<>();
        for (RegisterData.Person person : register.persons()) {
            Timeline<Position> days = positions(engagements.getOrDefault(person.id(), List.of()));
            String name = PersonalNumbers.mask(person.name()).text().strip();
            if (days.spans().isEmpty()) {
                continue;
            }
            if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
                problem(person.id(), "row-employee-name");
            } else {
                employees.add(new Employee(person.id().toString(), name, email(person, emails), days));
            }
        }
        return new Staff(employees, leads());
    }

    private boolean isPlaced(Engagement engagement) {
        if (!units.containsKey(engagement.unitId())) {
            problem(engagement.id(), "row-unit-unknown");
            return false;
        }
        return true;
    }

    /** An address that cannot be used, or is another's, is left out; the person is not. */
    private @Nullable String email(RegisterData.Person person, Set<String> taken) {
        String email = person.email();
        if (email == null || email.isEmpty()) {
            return null;
        }
        if (email.indexOf('@') < 1 || email.length() > LONGEST_EMAIL) {
            problem(person.id(), "row-email");
            return null;
        }
        if (!taken.add(email.toLowerCase(Locale.ROOT))) {
            problem(person.id(), "register-email-double");
            return null;
        }
        return email;
    }

    private Timeline<Position> positions(List<Engagement> engagements) {
        return days(
                engagements,
                Engagement::from,
                Engagement::to,
                day -> engagements.stream().filter(each -> each.holdsOn(day)).min(FIRST),
                engagement -> new Position(
                        units.get(engagement.unitId()),
                        Employees.profession(engagement.jobFunction()).orElse(null)));
    }

    /** Of every unit, also of those that nobody leads. */
    private Map<UUID, Timeline<String>> leads() {
        Map<UUID, List<Manager>> managers = register.managers().stream()
                .filter(each -> each.personId() != null)
                .collect(groupingBy(Manager::unitId));
        Map<UUID, Timeline<String>> leads = new HashMap<>();
        units.forEach((theirs, ours) -> {
            List<Manager> posts = managers.getOrDefault(theirs, List.of());
            leads.put(
                    ours,
                    days(
                            posts,
                            Manager::from,
                            Manager::to,
                            day -> posts.stream()
                                    .filter(each -> each.holdsOn(day))
                                    .min(Comparator.comparing(Manager::from).thenComparing(Manager::id)),
                            manager -> manager.personId().toString()));
        });
        return leads;
    }

    /** Goes through the days on which something begins or ends, and asks what holds then. */
    private <S, T> Timeline<T> days(
            List<S> spans,
            Function<S, LocalDate> from,
            Function<S, @Nullable LocalDate> to,
            Function<LocalDate, Optional<S>> on,
            Function<S, T> value) {
        Set<LocalDate> turns = new TreeSet<>();
        for (S span : spans) {
            turns.add(from.apply(span));
            if (to.apply(span) != null) {
                turns.add(to.apply(span).plusDays(1));
            }
        }
        Timeline<T> days = Timeline.empty();
        for (LocalDate day : turns) {
            if (!day.isAfter(today)) {
                Optional<S> holds = on.apply(day);
                days = holds.isPresent()
                        ? days.from(day, to.apply(holds.get()), value.apply(holds.get()))
                        : days.until(day.minusDays(1));
            }
        }
        return days;
    }

    private void problem(UUID id, String code) {
        problems.add(new RegisterProblem(id, code, Map.of()));
    }
}
