package dk.tvaers.chart.policy;

/** Who may connect to whom. */
public record Arrow(String from, String to, int port, String protocol) implements Comparable<Arrow> {
    public static Arrow tcp(String from, String to, int port) {
        return new Arrow(from, to, port, "TCP");
    }

    @Override
    public int compareTo(Arrow other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return from + " -> " + to + ":" + port + "/" + protocol;
    }
}
