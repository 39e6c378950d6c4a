package dk.tvaers.networks.gate;

import dk.tvaers.events.words.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;

/** Asks the features for the facts a gate needs and holds them against the requirements. */
@ApplicationScoped
public class Gates {
    private final Instance<FactSource> sources;

    Gates(@Any Instance<FactSource> sources) {
        this.sources = sources;
    }

    /** What is missing for the network to leave the phase forward. */
    public List<Missing> missing(UUID networkId, Phase leaving, List<Requirement> requirements) {
        Facts facts = Facts.gathered(networkId, Gate.asked(leaving, requirements), sources);
        return Gate.missing(leaving, requirements, facts);
    }
}
