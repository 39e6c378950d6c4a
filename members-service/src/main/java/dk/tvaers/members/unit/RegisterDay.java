package dk.tvaers.members.unit;

import dk.tvaers.members.csv.RowProblem;
import dk.tvaers.members.csv.Unusable;
import dk.tvaers.privacy.PersonalNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A register as a file of one day. A unit has the number it had last, on all days: a new number makes no new unit. The line of a row is the
 * place of its unit in the register, which leads back to the register's own id.
 */
final class RegisterDay {
    private final List<RegisterUnit> register;
    private final Consumer<RegisterProblem> problems;
    private final Map<UUID, String> numbers = new HashMap<>();
    private final Map<String, LocalDate> lastDays = new HashMap<>();

    RegisterDay(List<RegisterUnit> register, Consumer<RegisterProblem> problems) {
        this.register = register;
        this.problems = problems;
        Map<String, UUID> taken = new HashMap<>();
        for (RegisterUnit unit : register) {
            RegisterUnit.Validity last = unit.validities().stream()
                    .max(Comparator.comparing(RegisterUnit.Validity::from))
                    .orElse(null);
            if (last != null) {
                number(unit.id(), last, taken);
            }
        }
    }

    private void number(UUID id, RegisterUnit.Validity last, Map<String, UUID> taken) {
        try {
            String number = UnitTexts.number(last.number().strip());
            if (taken.putIfAbsent(number, id) != null) {
                throw new Unusable("register-number-double");
            }
            numbers.put(id, number);
            lastDays.put(number, last.to());
        } catch (Unusable unusable) {
            problems.accept(new RegisterProblem(id, unusable.code(), Map.of()));
        }
    }

    /** By the register's own ids. */
    Map<UUID, String> numbers() {
        return numbers;
    }

    @Nullable
    LocalDate lastDayOf(String number) {
        return lastDays.get(number);
    }

    /** The numbers of the units that the register has on the day, whether or not they can be used. */
    Set<String> there(LocalDate day) {
        return register.stream()
                .filter(unit -> unit.validities().stream().anyMatch(validity -> validity.holdsOn(day)))
                .map(unit -> numbers.get(unit.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    UnitFile on(LocalDate day) {
        Map<UUID, RegisterUnit.Validity> valid = new LinkedHashMap<>();
        Map<UUID, Integer> lines = new HashMap<>();
        for (int i = 0; i < register.size(); i++) {
            RegisterUnit unit = register.get(i);
            int line = i + 1;
            unit.validities().stream()
                    .filter(validity -> numbers.containsKey(unit.id()) && validity.holdsOn(day))
                    .findFirst()
                    .ifPresent(validity -> {
                        valid.put(unit.id(), validity);
                        lines.put(unit.id(), line);
                    });
        }
        List<UnitRow> rows = new ArrayList<>();
        valid.forEach((id, validity) -> row(id, validity, valid, lines.get(id)).ifPresent(rows::add));
        return new UnitFile(rows, List.of());
    }

    private Optional<UnitRow> row(
            UUID id, RegisterUnit.Validity validity, Map<UUID, RegisterUnit.Validity> valid, int line) {
        try {
            String name = UnitTexts.name(validity.name().strip());
            if (PersonalNumbers.in(validity.name())) {
                problems.accept(new RegisterProblem(id, "row-name-masked", Map.of()));
            }
            // Its own days are kept apart from what it was on them.
            return Optional.of(new UnitRow(
                    line,
                    numbers.get(id),
                    name,
                    parentNumber(validity.parentId()),
                    RegisterReplay.level(depth(id, valid)),
                    LocalDate.EPOCH,
                    null));
        } catch (Unusable unusable) {
            problems.accept(new RegisterProblem(id, unusable.code(), Map.of()));
            return Optional.empty();
        }
    }

    private @Nullable String parentNumber(@Nullable UUID parent) throws Unusable {
        if (parent == null) {
            return null;
        }
        String number = numbers.get(parent);
        if (number == null) {
            throw new Unusable("register-parent-unknown");
        }
        return number;
    }

    /** In a circle any depth will do: the tree refuses it. */
    private static int depth(UUID id, Map<UUID, RegisterUnit.Validity> valid) {
        Set<UUID> passed = new HashSet<>();
        int depth = 0;
        UUID at = id;
        while (passed.add(at) && valid.containsKey(at) && valid.get(at).parentId() != null) {
            depth++;
            at = valid.get(at).parentId();
        }
        return depth;
    }

    RegisterProblem problem(RowProblem problem) {
        return new RegisterProblem(register.get((int) problem.line() - 1).id(), problem.code(), problem.arguments());
    }
}
