package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import java.util.List;

/** Something that every installation has to keep to, whatever its values. */
public interface Policy {
    /** What is wrong, each with the object's kind and name; empty when nothing is. */
    List<String> problems(Manifests manifests);
}
