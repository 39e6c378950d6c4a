package dk.tvaers.members.map;

import dk.tvaers.members.map.Wheel.Bubble;
import dk.tvaers.pictures.Point;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the networks stand within the wheel: each is drawn towards those who sit in it, so that one that joins many stands in the middle, and
 * none lies on another.
 */
record Discs(PictureFacts facts) {
    private static final double EDGE = 26;
    private static final double LARGEST = 40;

    /** Between two discs, where there are many; more where there is room, so that fewer bands pass behind a disc. */
    private static final double BETWEEN = 24;

    private static final double MOST_BETWEEN = 64;

    /** The part of the wheel that discs and the room between them may take. */
    private static final double FULL = 0.5;

    private static final double FARTHEST = 0.85;
    private static final double OUTWARDS = 0.7;
    private static final int ROUNDS = 300;
    private static final double PULL = 0.04;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    Bubble[] settled() {
        int n = facts.networks().size();
        double[] radii = radii(n);
        double between = between(radii);
        double scale = Math.min(1, Math.sqrt(FULL * Wheel.INNER * Wheel.INNER / area(radii)));
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
            part(x, y, radii, between * scale);
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

    private static double between(double[] radii) {
        double each = Math.sqrt(FULL * Wheel.INNER * Wheel.INNER / Math.max(1, radii.length));
        return Math.clamp(2 * (each - DoubleStream.of(radii).average().orElse(0)), BETWEEN, MOST_BETWEEN);
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
            x += weight * Math.cos(Wheel.arc(facts, group).middle());
            y += weight * Math.sin(Wheel.arc(facts, group).middle());
            all += weight;
        }
        double off = all == 0 ? 0 : Math.hypot(x, y) / all;
        double reach = off == 0 ? 0 : FARTHEST * Math.pow(off, OUTWARDS) / off / all;
        return new Point(Wheel.CENTRE_X + x * reach * Wheel.INNER, Wheel.CENTRE_Y + y * reach * Wheel.INNER);
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
            double right = x[i] - Wheel.CENTRE_X;
            double down = y[i] - Wheel.CENTRE_Y;
            double most = Wheel.INNER - EDGE - radii[i];
            double distance = Math.hypot(right, down);
            if (distance > most) {
                x[i] = Wheel.CENTRE_X + right * most / distance;
                y[i] = Wheel.CENTRE_Y + down * most / distance;
            }
        }
    }
}
