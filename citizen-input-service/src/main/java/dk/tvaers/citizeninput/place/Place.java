package dk.tvaers.citizeninput.place;

import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where an input is about, exactly; never public.
 *
 * @param longitude degrees east in WGS 84, or null
 * @param latitude degrees north in WGS 84, null if the longitude is
 * @param addressId of Danmarks Adresseregister, or null
 */
@Embeddable
public record Place(
        Double longitude,
        Double latitude,
        @Column(name = "address_id") UUID addressId) {
    // Denmark with its islands: a point elsewhere is a slip, mostly of the two numbers.
    private static final double WEST = 7.5;
    private static final double EAST = 15.5;
    private static final double SOUTH = 54.4;
    private static final double NORTH = 58;

    /**
     * The place that was given; null when none was.
     *
     * @throws dk.tvaers.web.problem.ProblemException 400 when it says nothing, half a point, or a point far away
     */
    public static Place of(PlaceRequest given) {
        if (given == null) {
            return null;
        }
        if ((given.longitude() == null) != (given.latitude() == null)
                || given.longitude() == null && given.addressId() == null) {
            throw Problems.invalid("/place", "place-incomplete");
        }
        if (given.longitude() != null && !isNear(given.longitude(), given.latitude())) {
            throw Problems.invalid("/place", "place-far-away");
        }
        return new Place(given.longitude(), given.latitude(), given.addressId());
    }

    private static boolean isNear(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    /** Says nothing of where it is. */
    @Override
    public String toString() {
        return "place";
    }
}
