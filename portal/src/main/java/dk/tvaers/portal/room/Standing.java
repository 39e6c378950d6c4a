package dk.tvaers.portal.room;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody is to a network, so that a room offers only what she may do; whether she may is decided by the services.
 *
 * @param takesPart whether she has any role or membership there, or belongs to the secretariat
 */
public record Standing(UUID personId, boolean secretariat, boolean takesPart, Set<String> roles) {
    static final Standing UNKNOWN = new Standing(null, false, false, Set.of());

    static Standing secretariat(UUID personId) {
        return new Standing(personId, true, true, Set.of());
    }

    static Standing member(UUID personId, Set<String> roles) {
        return new Standing(personId, false, true, Set.copyOf(roles));
    }

    static Standing outsider(UUID personId) {
        return new Standing(personId, false, false, Set.of());
    }

    /** Lead or consultant. */
    public boolean leads() {
        return has("NETWORK_LEAD", "CONSULTANT");
    }

    /** The lead alone, on who takes part. */
    public boolean decides() {
        return has("NETWORK_LEAD");
    }

    /** Lead, consultant and co-driver. */
    public boolean drives() {
        return has("NETWORK_LEAD", "CONSULTANT", "CO_DRIVER");
    }

    /** These without the co-driver, and the reference lead. */
    public boolean answersForIt() {
        return has("NETWORK_LEAD", "CONSULTANT", "REFERENCE_LEAD");
    }

    /** The reference lead, who gives trials their capital. */
    public boolean sponsors() {
        return has("REFERENCE_LEAD");
    }

    /** Whoever drives, and the reference lead. */
    public boolean spends() {
        return drives() || sponsors();
    }

    /** Takes solutions over. */
    public boolean receives() {
        return has("RECEIVER");
    }

    /** Follows a solution after it was accepted. */
    public boolean follows() {
        return leads() || receives();
    }

    public boolean is(UUID person) {
        return personId != null && personId.equals(person);
    }

    private boolean has(String... some) {
        return secretariat || Arrays.stream(some).anyMatch(roles::contains);
    }
}
