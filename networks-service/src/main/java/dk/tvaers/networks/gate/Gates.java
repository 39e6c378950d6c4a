package dk.tvaers.networks.gate;

import dk.tvaers.events.words.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks every feature for its facts and holds them against the requirements. */
@ApplicationScoped
public class Gates {
    private final Instance<FactSource> sources;

    Gates(@Any Instance<FactSource> sources) {
        this.sources = sources;
    }

    /** What is missing for the network to leave the phase forward. */
    public List<Missing> missing(UUID networkId, Phase leaving, List<Requirement> requirements) {
        Map<Condition, Integer> counts = new EnumMap<>(Condition.class);
        sources.forEach(source -> counts.putAll(source.factsOf(networkId)));
        return Gate.missing(leaving, requirements, new Facts(counts));
    }
}
