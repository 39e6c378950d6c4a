package dk.tvaers.pictures;

import java.util.List;

/** What is seen and what lies under it, layer by layer: the first above the surface, the others below. A dot for each thing known. */
public record Layers(Caption caption, List<Layer> layers) implements Picture {
    static final int MOST = 4;

    public Layers {
        layers = List.copyOf(layers);
        if (layers.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " layers");
        }
    }

    /** @param lead what kind of things are there, in a few words */
    public record Layer(String name, String lead, Figure confirmed, Figure hypotheses, Figure refuted) {}
}
