package dk.tvaers.citizeninput.input;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How to reach a contributor who allowed it. Nothing that reads inputs reads this. */
@Entity
@Immutable
@Table(name = "contact")
class Contact {
    @Id
    private UUID inputId;

    private String name;
    private String email;
    private String phone;

    Contact() {}

    Contact(UUID inputId, ContactRequest given) {
        this.inputId = inputId;
        this.name = given.name();
        this.email = given.email();
        this.phone = given.phone();
    }

    ContactView view() {
        return new ContactView(name, email, phone);
    }
}
