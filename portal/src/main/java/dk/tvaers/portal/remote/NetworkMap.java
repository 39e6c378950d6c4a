package dk.tvaers.portal.remote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which departments meet in which networks; without people. */
public record NetworkMap(
        LocalDate asOf, int people, Bridge bridge, List<Unit> units, List<Network> networks, List<Tie> ties) {
    public NetworkMap {
        units = units == null ? List.of() : List.copyOf(units);
        networks = networks == null ? List.of() : List.copyOf(networks);
        ties = ties == null ? List.of() : List.copyOf(ties);
    }

    /** @param index share of the pairs of departments that meet; null with fewer than two departments */
    public record Bridge(BigDecimal index, int joinedPairs, int departmentPairs) {}

    /**
     * A department, with its figures of network research.
     *
     * @param betweenness 0 to 1
     */
    public record Unit(
            UUID id, String name, int people, int networks, int degree, BigDecimal betweenness, EiIndex eiIndex) {

        /** From −1, they only meet each other, to 1, they only meet others; null without ties. */
        public BigDecimal outward() {
            return eiIndex == null ? null : eiIndex.index();
        }
    }

    public record EiIndex(BigDecimal index) {}

    public record Network(UUID id, String title, int people, int units) {}

    /** How many people of a department sit in a network. */
    public record Tie(UUID unitId, UUID networkId, int people) {}
}
