package dk.tvaers.citizeninput.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A cell of the grid that everybody sees: 0.01° wide and 0.005° high, which is 630 × 560 m in Denmark (docs/adr/0034). The
 * database makes it from the point.
 *
 * @param east hundredths of a degree east of Greenwich, rounded down
 * @param north half hundredths of a degree north of the equator, rounded down
 */
@Embeddable
public record Cell(
        @Column(name = "cell_east", insertable = false, updatable = false)
        Integer east,

        @Column(name = "cell_north", insertable = false, updatable = false)
        Integer north) {
    private static final double PER_DEGREE_EAST = 100;
    private static final double PER_DEGREE_NORTH = 200;
    private static final double MIDDLE = 0.5;

    /** The cell that a point lies in. */
    public static Cell at(double longitude, double latitude) {
        return new Cell((int) Math.floor(longitude * PER_DEGREE_EAST), (int) Math.floor(latitude * PER_DEGREE_NORTH));
    }

    /** Its middle, in degrees; divided, because a product would show digits that nobody measured. */
    public CoarsePlace middle() {
        return new CoarsePlace((east + MIDDLE) / PER_DEGREE_EAST, (north + MIDDLE) / PER_DEGREE_NORTH);
    }
}
