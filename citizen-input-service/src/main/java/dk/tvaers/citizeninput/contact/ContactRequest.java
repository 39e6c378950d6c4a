package dk.tvaers.citizeninput.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to reach the contributor; at least one of the three. */
@Schema(name = "Contact")
public record ContactRequest(
        @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 50) String phone) {

    /** Whether there is nothing in it to reach anybody by. */
    public boolean saysNothing() {
        return Stream.of(name, email, phone).allMatch(each -> each == null || each.isBlank());
    }

    ContactView view() {
        return new ContactView(name, email, phone);
    }

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "contact";
    }
}
