package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the time of a network comes from: the hours of all agreements with line managers that are in force, and what each unit pays of
 * them. A share of a long agreement weighs more than the same share of a short one.
 *
 * @param hoursPerPhase in the order of the course
 * @param hours of all phases
 * @param units those that pay, the one that pays most first
 */
record WhoPays(List<AgreedHours> hoursPerPhase, BigDecimal hours, List<Part> units) {
    private static final BigDecimal ALL = new BigDecimal(100);

    /**
     * What a unit pays.
     *
     * @param hours rounded half up to 2 decimals
     * @param share of all hours of the network, in per cent, rounded half up to 2 decimals
     */
    @RegisterForReflection
    @Schema(name = "UnitPayment")
    record Part(UUID unitId, BigDecimal hours, BigDecimal share) {}

    static WhoPays of(Collection<AgreementView> agreements) {
        Map<Phase, BigDecimal> phases = new EnumMap<>(Phase.class);
        Map<UUID, BigDecimal> units = new HashMap<>();
        for (AgreementView agreement : agreements) {
            if (agreement.kind() == AgreementKind.LINE_MANAGER
                    && agreement.state().isInForce()) {
                agreement.hours().forEach(each -> phases.merge(each.phase(), each.hours(), BigDecimal::add));
                BigDecimal total =
                        sum(agreement.hours().stream().map(AgreedHours::hours).toList());
                agreement
                        .payers()
                        .forEach(payer -> units.merge(
                                payer.unitId(), total.multiply(payer.share()).divide(ALL), BigDecimal::add));
            }
        }
        BigDecimal all = sum(phases.values());
        return new WhoPays(
                phases.entrySet().stream()
                        .map(each -> new AgreedHours(each.getKey(), each.getValue()))
                        .toList(),
                all,
                units.entrySet().stream()
                        .map(each -> part(each.getKey(), each.getValue(), all))
                        .sorted(Comparator.comparing(Part::hours).reversed().thenComparing(Part::unitId))
                        .toList());
    }

    private static Part part(UUID unitId, BigDecimal hours, BigDecimal all) {
        return new Part(
                unitId,
                hours.setScale(2, RoundingMode.HALF_UP),
                hours.multiply(ALL).divide(all, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
