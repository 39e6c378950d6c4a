package dk.tvaers.members.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.tvaers.members.unit.UnitPlace;
import dk.tvaers.members.unit.UnitService;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People without their names, for the features that put them into networks. */
@ApplicationScoped
public class Participants {
    private final PersonRepository people;
    private final UnitService units;

    Participants(PersonRepository people, UnitService units) {
        this.people = people;
        this.units = units;
    }

    /** The person that a request names in its field {@code personId}; 422 when there is none, or none any more. */
    public Participant require(UUID personId) {
        return people.findByIdOptional(personId)
                .filter(Person::isThere)
                .map(this::of)
                .orElseThrow(() -> Problems.unprocessable("/personId", "unknown-person"));
    }

    /** Whether there is such a person, also one who left. */
    public boolean isKnown(UUID personId) {
        return people.findByIdOptional(personId).isPresent();
    }

    /** 404 when there is none, or none any more; until the transaction ends nobody else changes something of the person. */
    public void lock(UUID personId) {
        people.lock(personId).filter(Person::isThere).orElseThrow(Problems::notFound);
    }

    /** As {@link #lock}, also one who left: what was allowed can be taken back by everybody. */
    public void lockAlsoGone(UUID personId) {
        people.lock(personId).orElseThrow(Problems::notFound);
    }

    /** Codes of all perspectives that these people carry, by person. */
    public Map<UUID, Set<String>> perspectivesOf(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : people.perspectivesOf(personIds).stream()
                        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (String) row[1], toSet())));
    }

    Participant of(Person person) {
        UUID departmentId = person.unitId() == null
                ? null
                : units.place(person.unitId()).map(UnitPlace::departmentId).orElse(null);
        return new Participant(
                person.id(),
                person.kind(),
                person.unitId(),
                departmentId,
                person.profession(),
                person.mainPerspective(),
                person.perspectives().stream().sorted().toList(),
                person.externalKind(),
                person.leadershipLevel());
    }
}
