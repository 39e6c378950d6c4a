package dk.tvaers.reporting.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The themes and networks that figures are of.
 *
 * @param asOf nothing later counts
 */
public record Chosen(List<UUID> themes, List<UUID> networks, Instant asOf) {
    public Chosen {
        themes = List.copyOf(themes);
        networks = List.copyOf(networks);
    }

    UUID[] themeIds() {
        return themes.toArray(UUID[]::new);
    }

    public UUID[] networkIds() {
        return networks.toArray(UUID[]::new);
    }
}
