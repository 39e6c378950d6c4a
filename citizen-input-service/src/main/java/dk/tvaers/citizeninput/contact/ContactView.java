package dk.tvaers.citizeninput.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a contributor can be reached, for that contributor's own eyes. */
@Schema(name = "KeptContact")
public record ContactView(String name, String email, String phone) {

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "contact";
    }
}
