package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Members;
import dk.tvaers.portal.remote.StaffMembers.Person;
import dk.tvaers.portal.remote.StaffMembers.Unit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who is registered, in words.
 *
 * @param unit name of the base unit; empty without one, and when nobody says what it is called
 * @param perspectives the main one first
 */
public record Registered(Person person, String unit, String perspectives) {

    static List<Registered> of(Items<Person> people, Part<UnitTree> units, Part<Items<Members.Perspective>> known) {
        return people.items().stream().map(each -> of(each, units, known)).toList();
    }

    static Registered of(Person person, Part<UnitTree> units, Part<Items<Members.Perspective>> known) {
        return new Registered(person, unit(person.unitId(), units), perspectives(person, known));
    }

    /** Name of a unit; empty of none. */
    static String unit(UUID id, Part<UnitTree> units) {
        return units.there() ? units.value().unit(id).map(Unit::name).orElse("") : "";
    }

    private static String perspectives(Person person, Part<Items<Members.Perspective>> known) {
        return person.perspectives().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.equals(person.mainPerspective()), one.equals(person.mainPerspective())))
                .map(code -> word(code, known))
                .collect(Collectors.joining(", "));
    }

    /** A code that nobody explains is better than nothing. */
    private static String word(String code, Part<Items<Members.Perspective>> known) {
        return known.there()
                ? known.value().items().stream()
                        .filter(each -> each.code().equals(code))
                        .map(Members.Perspective::name)
                        .findFirst()
                        .orElse(code)
                : code;
    }

    /** Nothing of who it is, so that no log can hold it. */
    @Override
    public String toString() {
        return "registered";
    }
}
