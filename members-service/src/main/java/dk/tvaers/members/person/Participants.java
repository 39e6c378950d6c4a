package dk.tvaers.members.person;

import dk.tvaers.members.unit.UnitPlace;
import dk.tvaers.members.unit.UnitService;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** The person that a request names in its field {@code personId}; 422 when there is none. */
    public Participant require(UUID personId) {
        return people.findByIdOptional(personId)
                .map(this::of)
                .orElseThrow(() -> Problems.unprocessable("/personId", "unknown-person"));
    }

    Participant of(Person person) {
        PersonDetails known = person.details();
        UUID departmentId = known.unitId() == null
                ? null
                : units.place(known.unitId()).map(UnitPlace::departmentId).orElse(null);
        return new Participant(
                person.id(),
                known.kind(),
                known.unitId(),
                departmentId,
                known.profession(),
                known.mainPerspective(),
                known.perspectives().stream().sorted().toList());
    }
}
