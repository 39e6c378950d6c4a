package dk.tvaers.members.person;

import dk.tvaers.members.contact.Contact;
import dk.tvaers.members.contact.Contacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The only way for another feature to an address: to write to its owner, never to show it to anybody. */
@ApplicationScoped
public class Mailboxes {
    private final PersonRepository people;
    private final Contacts contacts;

    Mailboxes(PersonRepository people, Contacts contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    /** None of those who have no address, left, or were erased. */
    public Optional<String> of(UUID personId) {
        return people.findByIdOptional(personId)
                .filter(Person::isThere)
                .map(each -> contacts.open(personId, each.contact()))
                .map(Contact::email);
    }
}
