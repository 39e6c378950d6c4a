package dk.tvaers.members.person;

import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.contact.Contacts;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose an e-mail address is, however it is written and whichever key sealed it. */
@ApplicationScoped
class Addresses {
    /** PostgreSQL takes 65,535 parameters of a query, and each address may be several of them. */
    private static final int AT_ONCE = 5_000;

    private final PersonRepository people;
    private final Contacts contacts;

    Addresses(PersonRepository people, Contacts contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    /** Who has the address, locked until the transaction ends, so that two logins cannot both take the person. */
    Optional<Person> lockOwner(String email) {
        return people.lockByEmail(contacts.indexes(email), plain(email));
    }

    /** By the address in small letters, as they are given; none where nobody has it. */
    Map<String, Employees.Owner> owners(Collection<String> emails) {
        Map<String, Employees.Owner> found = new HashMap<>();
        List<String> all = List.copyOf(emails);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.putAll(some(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }

    /** 409 when it is another's. The constraint alone would let an address in twice, under two keys, while one is exchanged. */
    void requireFree(@Nullable String email, @Nullable UUID personId) {
        if (email != null
                && owners(List.of(plain(email))).values().stream()
                        .anyMatch(owner -> !owner.id().equals(personId))) {
            throw Problems.refused(List.of(PersonRefusals.EMAIL_OF_ANOTHER));
        }
    }

    private Map<String, Employees.Owner> some(List<String> emails) {
        Map<String, String> byIndex = HashMap.newHashMap(emails.size());
        emails.forEach(email -> contacts.indexes(email).forEach(index -> byIndex.put(index, email)));
        Map<String, Employees.Owner> found = HashMap.newHashMap(emails.size());
        people.byEmails(byIndex.keySet(), emails).forEach(row -> {
            String email = row[1] == null ? byIndex.get(row[0]) : (String) row[1];
            found.put(email, new Employees.Owner((UUID) row[2], row[3] == PersonKind.EMPLOYEE));
        });
        return found;
    }

    private static String plain(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
