package dk.tvaers.members.register;

import dk.tvaers.members.unit.RegisterUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the register knows, by its own ids. */
record RegisterData(
        List<RegisterUnit> units, List<Person> persons, List<Engagement> engagements, List<Manager> managers) {

    /** @param email the first e-mail address of those it has */
    record Person(UUID id, String name, @Nullable String email) {
        /** Without name and address, so that no log gets them. */
        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /**
     * Somebody's work in a unit for a time.
     *
     * @param primary the register says that it is the person's first
     */
    record Engagement(
            UUID id,
            UUID personId,
            UUID unitId,
            @Nullable String jobFunction,
            boolean primary,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * Who leads a unit for a time.
     *
     * @param personId none while the post is vacant
     */
    record Manager(
            UUID id,
            @Nullable UUID personId,
            UUID unitId,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
