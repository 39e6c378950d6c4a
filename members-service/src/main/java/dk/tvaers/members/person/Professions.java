package dk.tvaers.members.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which professions may be known. A municipality names in {@code tvaers.people.hidden-professions} those that would put their
 * holder at risk or say too much; they are not recorded, so no answer, event or export can show them.
 */
@ApplicationScoped
class Professions {
    private final Set<String> hidden;

    Professions(@ConfigProperty(name = "tvaers.people.hidden-professions") Optional<List<String>> hidden) {
        this.hidden = Set.copyOf(hidden.orElse(List.of()));
    }

    /** The profession, unless it is one to be hidden. */
    @Nullable
    String known(@Nullable String profession) {
        return profession == null || hidden.contains(profession) ? null : profession;
    }
}
