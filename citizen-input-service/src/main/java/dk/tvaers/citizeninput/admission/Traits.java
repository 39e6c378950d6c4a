package dk.tvaers.citizeninput.admission;

import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What volunteers can say of themselves: the municipality's lists. One that is empty is not asked. */
@ApplicationScoped
class Traits {
    private final List<String> ageBands;
    private final List<String> areas;
    private final List<String> genders;

    Traits(
            @ConfigProperty(name = "tvaers.lottery.age-bands") Optional<List<String>> ageBands,
            @ConfigProperty(name = "tvaers.lottery.areas") Optional<List<String>> areas,
            @ConfigProperty(name = "tvaers.lottery.genders") Optional<List<String>> genders) {
        this.ageBands = ageBands.orElse(List.of());
        this.areas = areas.orElse(List.of());
        this.genders = genders.orElse(List.of());
    }

    /** 400 when something is said that is not on the list. */
    void require(VolunteerRequest said) {
        require("/ageBand", said.ageBand(), ageBands);
        require("/area", said.area(), areas);
        require("/gender", said.gender(), genders);
    }

    private static void require(String pointer, String said, List<String> known) {
        if (said != null && !known.contains(said)) {
            throw Problems.invalid(pointer, "unknown-trait", String.join(", ", known));
        }
    }
}
