package dk.tvaers.members.map;

import dk.tvaers.pictures.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where things stand in the picture: the groups round a circle, each network as a disc within it, and the ties between them. The same
 * facts give the same places.
 */
final class Wheel {
    static final double CENTRE_X = 470;
    static final double CENTRE_Y = 440;
    static final double RADIUS = 265;
    /** Inner edge of the groups' arcs. */
    static final double INNER = RADIUS - 9;

    private static final double GAP = 0.05;
    private static final double WIDEST = 0.13;
    private static final double FILLED = 0.9;

    private final PictureFacts facts;
    private final Bubble[] bubbles;

    /** A network. */
    record Bubble(Point centre, double radius) {}

    /** Angles of an arc, clockwise. */
    record Arc(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    /** Where a network's tie leaves its group. */
    record Root(int network, Arc arc) {}

    Wheel(PictureFacts facts) {
        this.facts = facts;
        this.bubbles = new Discs(facts).settled();
    }

    Bubble bubble(int network) {
        return bubbles[network];
    }

    Arc arc(int group) {
        return arc(facts, group);
    }

    static Arc arc(PictureFacts facts, int group) {
        double step = 2 * Math.PI / facts.groups().size();
        double from = group * step - Math.PI / 2;
        return new Arc(from + GAP / 2, from + step - GAP / 2);
    }

    static Point at(double radius, double angle) {
        return new Point(CENTRE_X + radius * Math.cos(angle), CENTRE_Y + radius * Math.sin(angle));
    }

    /** The ties of a group along its arc, in the order in which they do not cross. */
    List<Root> roots(int group) {
        int[] people = facts.groups().get(group).people();
        Arc arc = arc(group);
        Point from = at(INNER, arc.middle());
        List<Integer> networks = IntStream.range(0, people.length)
                .filter(network -> people[network] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(network -> -bearing(from, bubbles[network].centre())))
                .toList();
        double room = (arc.to() - arc.from()) * FILLED;
        double all =
                networks.stream().mapToDouble(each -> Math.sqrt(people[each])).sum();
        double widest = Math.min(WIDEST, room / Math.max(1, networks.size()) * 2);
        double[] widths = networks.stream()
                .mapToDouble(each -> Math.min(widest, room * Math.sqrt(people[each]) / all))
                .toArray();
        double between = (arc.to()
                        - arc.from()
                        - IntStream.range(0, widths.length)
                                .mapToDouble(i -> widths[i])
                                .sum())
                / (widths.length + 1);
        Root[] roots = new Root[widths.length];
        double at = arc.from() + between;
        for (int i = 0; i < widths.length; i++) {
            roots[i] = new Root(networks.get(i), new Arc(at, at + widths[i]));
            at += widths[i] + between;
        }
        return List.of(roots);
    }

    /** Left or right of the way to the centre, as an angle. */
    private static double bearing(Point from, Point to) {
        double inX = CENTRE_X - from.x();
        double inY = CENTRE_Y - from.y();
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        return Math.atan2(inX * y - inY * x, inX * x + inY * y);
    }
}
