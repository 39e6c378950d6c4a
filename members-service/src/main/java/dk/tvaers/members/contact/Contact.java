package dk.tvaers.members.contact;

import org.jspecify.annotations.Nullable;

/** What somebody is called and where they are reached. */
public record Contact(String name, @Nullable String email) {
    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "Contact[]";
    }
}
