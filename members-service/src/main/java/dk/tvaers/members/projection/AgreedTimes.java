package dk.tvaers.members.projection;

import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.UnitShare;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What networks-service told of the time that line managers gave. */
@ApplicationScoped
public class AgreedTimes {
    private final AgreedTimeRepository times;

    AgreedTimes(AgreedTimeRepository times) {
        this.times = times;
    }

    /** Hours by phase of the agreements in force, in the order of the course. */
    public Map<Phase, BigDecimal> hours(UUID networkId, UUID personId) {
        Map<Phase, BigDecimal> hours = new TreeMap<>();
        times.inForce(networkId, personId).stream()
                .flatMap(each -> each.hours().stream())
                .forEach(each -> hours.merge(each.phase(), each.hours(), BigDecimal::add));
        return hours;
    }

    /** The units that pay, by the agreements in force. */
    public List<UnitShare> payers(UUID networkId, UUID personId) {
        return times.inForce(networkId, personId).stream()
                .flatMap(each -> each.payers().stream())
                .sorted(Comparator.comparing(UnitShare::unitId))
                .toList();
    }

    /** Whether this person gives the member time for the network. */
    public boolean isManager(UUID managerId, UUID networkId, UUID personId) {
        return times.inForce(networkId, personId).stream()
                .anyMatch(each -> each.managerId().equals(managerId));
    }
}
