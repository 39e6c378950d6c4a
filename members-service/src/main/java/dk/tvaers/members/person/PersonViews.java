package dk.tvaers.members.person;

import dk.tvaers.members.contact.Contacts;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens what is kept of people, for those who were found to be allowed to read it. */
@ApplicationScoped
class PersonViews {
    private final Contacts contacts;

    PersonViews(Contacts contacts) {
        this.contacts = contacts;
    }

    PersonView of(Person person) {
        return PersonView.of(person, contacts.open(person.id(), person.contact()));
    }
}
