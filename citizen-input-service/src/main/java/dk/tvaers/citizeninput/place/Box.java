package dk.tvaers.citizeninput.place;

import dk.tvaers.web.problem.Problems;
import java.util.Arrays;

/**
 * A piece of the map, as the cells that touch it.
 *
 * @param southWest its first cell
 * @param northEast its last cell
 */
public record Box(Cell southWest, Cell northEast) {
    private static final int SIDES = 4;
    private static final double HALF_ROUND = 180;
    private static final double POLE = 90;

    /**
     * Reads {@code west,south,east,north} in degrees (RFC 7946 §5); null stays null, anything else is a 400. A box across the
     * date line is none of Denmark's.
     */
    public static Box read(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var sides = sides(text);
        if (sides.length != SIDES
                || !isOrdered(sides[0], sides[2], HALF_ROUND)
                || !isOrdered(sides[1], sides[3], POLE)) {
            throw unreadable();
        }
        return new Box(Cell.at(sides[0], sides[1]), Cell.at(sides[2], sides[3]));
    }

    private static double[] sides(String text) {
        try {
            return Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException noNumber) {
            throw unreadable();
        }
    }

    private static boolean isOrdered(double least, double most, double limit) {
        return least >= -limit && least < most && most <= limit;
    }

    private static RuntimeException unreadable() {
        return Problems.invalid("/bbox", "box-unreadable");
    }
}
