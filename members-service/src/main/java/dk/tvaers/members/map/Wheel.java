package dk.tvaers.members.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where things stand in the picture: the groups round a circle, each network within it, drawn towards those who sit in it, so that one that
 * joins many stands in the middle. The same facts give the same places.
 */
final class Wheel {
    static final double CENTRE_X = 470;
    static final double CENTRE_Y = 440;
    static final double RADIUS = 265;
    /** Inner edge of the groups' arcs. */
    static final double INNER = RADIUS - 9;

    private static final double GAP = 0.05;
    private static final double EDGE = 26;
    private static final double LARGEST = 40;
    private static final double BETWEEN = 24;
    /** The part of the wheel that discs and the room between them may take. */
    private static final double FULL = 0.5;

    private static final double FARTHEST = 0.85;
    private static final double OUTWARDS = 0.7;
    private static final int ROUNDS = 300;
    private static final double PULL = 0.04;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double WIDEST = 0.13;
    private static final double FILLED = 0.9;

    private final PictureFacts facts;
    private final Bubble[] bubbles;

    record Point(double x, double y) {
        Point between(Point other, double share) {
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }
    }

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
        this.bubbles = settled();
    }

    Bubble bubble(int network) {
        return bubbles[network];
    }

    Arc arc(int group) {
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

    private Bubble[] settled() {
        int n = facts.networks().size();
        double[] radii = radii(n);
        double scale = Math.min(1, Math.sqrt(FULL * INNER * INNER / area(radii)));
        for (int i = 0; i < n; i++) {
            radii[i] *= scale;
        }
        double[] x = new double[n];
        double[] y = new double[n];
        Point[] homes = IntStream.range(0, n).mapToObj(this::home).toArray(Point[]::new);
        for (int i = 0; i < n; i++) {
            // Networks of the same groups must not begin at the very same spot.
            x[i] = homes[i].x() + Math.cos(i * GOLDEN_ANGLE) * (1 + i);
            y[i] = homes[i].y() + Math.sin(i * GOLDEN_ANGLE) * (1 + i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            // Drawn home at first, then only parted.
            double pull = PULL * Math.max(0, 1 - 2.0 * round / ROUNDS);
            for (int i = 0; i < n; i++) {
                x[i] += (homes[i].x() - x[i]) * pull;
                y[i] += (homes[i].y() - y[i]) * pull;
            }
            part(x, y, radii, BETWEEN * scale);
            keepInside(x, y, radii);
        }
        return IntStream.range(0, n)
                .mapToObj(i -> new Bubble(new Point(x[i], y[i]), radii[i]))
                .toArray(Bubble[]::new);
    }

    private double[] radii(int n) {
        return IntStream.range(0, n)
                .mapToDouble(network -> Math.min(LARGEST, 12 + 3.6 * Math.sqrt(facts.peopleIn(network))))
                .toArray();
    }

    private static double area(double[] radii) {
        return Math.max(
                1,
                DoubleStream.of(radii)
                        .map(radius -> (radius + BETWEEN / 2) * (radius + BETWEEN / 2))
                        .sum());
    }

    /** The middle of its people's groups, moved outwards, so that the crowd of those that join many has room. */
    private Point home(int network) {
        double x = 0;
        double y = 0;
        double all = 0;
        for (int group : facts.present(network)) {
            double weight = Math.sqrt(facts.groups().get(group).people()[network]);
            x += weight * Math.cos(arc(group).middle());
            y += weight * Math.sin(arc(group).middle());
            all += weight;
        }
        double off = all == 0 ? 0 : Math.hypot(x, y) / all;
        double reach = off == 0 ? 0 : FARTHEST * Math.pow(off, OUTWARDS) / off / all;
        return new Point(CENTRE_X + x * reach * INNER, CENTRE_Y + y * reach * INNER);
    }

    private static void part(double[] x, double[] y, double[] radii, double between) {
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                double right = x[i] - x[k];
                double down = y[i] - y[k];
                double wanted = radii[i] + radii[k] + between;
                if (Math.abs(right) < wanted && Math.abs(down) < wanted) {
                    double distance = Math.max(1e-6, Math.hypot(right, down));
                    double half = Math.max(0, wanted - distance) / distance / 2;
                    x[i] += right * half;
                    y[i] += down * half;
                    x[k] -= right * half;
                    y[k] -= down * half;
                }
            }
        }
    }

    private static void keepInside(double[] x, double[] y, double[] radii) {
        for (int i = 0; i < x.length; i++) {
            double right = x[i] - CENTRE_X;
            double down = y[i] - CENTRE_Y;
            double most = INNER - EDGE - radii[i];
            double distance = Math.hypot(right, down);
            if (distance > most) {
                x[i] = CENTRE_X + right * most / distance;
                y[i] = CENTRE_Y + down * most / distance;
            }
        }
    }
}
