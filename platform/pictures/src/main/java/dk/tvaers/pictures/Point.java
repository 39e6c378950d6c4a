package dk.tvaers.pictures;

/** A place in a picture: right and down. */
public record Point(double x, double y) {
    /** On the way to another: 0 is here, 1 is there. */
    public Point between(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
