package dk.tvaers.members.map;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The networks across the base organisation on a day, without a person in it. */
@RegisterForReflection
@Schema(name = "NetworkMap")
record NetworkMapView(
        @Schema(description = "The day it is true of, Europe/Copenhagen")
        LocalDate asOf,

        MapLevel level,

        @Schema(description = "Who sits in a running network; each person once")
        int people,

        BridgeView bridge,
        List<UnitNode> units,
        List<NetworkNode> networks,

        @Schema(description = "The two-mode graph: which unit has people in which network")
        List<Tie> ties,

        @Schema(description = "Units of which nobody, neither in them nor below them, sits in a network")
        List<UUID> isolated) {

    /** The bridge index. */
    @RegisterForReflection
    @Schema(name = "NetworkMapBridge")
    record BridgeView(
            @Schema(description = "Pairs of departments") int departmentPairs,

            @Schema(description = "Those that meet in at least one network")
            int joinedPairs,

            @Schema(description = "Their share; absent with fewer than two departments", examples = "0.5714") @Nullable
            BigDecimal index) {}

    /** A unit and its place between the others. */
    @RegisterForReflection
    @Schema(name = "NetworkMapUnit")
    record UnitNode(
            UUID id,
            String name,
            UUID departmentId,

            @Schema(description = "Its people who sit in a network; each once")
            int people,

            @Schema(description = "Networks in which it has somebody")
            int networks,

            @Schema(description = "Other units it shares a network with")
            int degree,

            @Schema(
                    description = "Share of the shortest ways between other units that lead over it (Freeman; 0–1)",
                    examples = "0.25")
            BigDecimal betweenness,

            EiIndex eiIndex,

            @Schema(description = "Open pairs it stands between, by the departments of the three (Gould and Fernandez)")
            Brokerage brokerage) {}

    /** The E–I index of a unit. */
    @RegisterForReflection
    @Schema(name = "NetworkMapEiIndex")
    record EiIndex(
            @Schema(description = "Pairs of people who share a network, one of them elsewhere", examples = "6")
            long external,

            @Schema(description = "Pairs of people of the unit who share a network", examples = "2")
            long internal,

            @Schema(
                    description =
                            "−1 when they only meet each other, 1 when they only meet others; absent without ties",
                    examples = "0.5")
            @Nullable
            BigDecimal index) {}

    /** A network. */
    @RegisterForReflection
    @Schema(name = "NetworkMapNetwork")
    record NetworkNode(
            UUID id,
            String title,
            String type,
            int people,

            @Schema(description = "Units with somebody in it")
            int units,

            @Schema(description = "Of its people, those who belong to no unit")
            int outside) {}

    /** A unit's people in a network. */
    @RegisterForReflection
    @Schema(name = "NetworkMapTie")
    record Tie(UUID unitId, UUID networkId, int people) {}
}
