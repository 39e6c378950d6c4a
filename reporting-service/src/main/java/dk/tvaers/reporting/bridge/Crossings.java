package dk.tvaers.reporting.bridge;

import dk.tvaers.figures.Decimals;
import dk.tvaers.reporting.bridge.BridgeFigures.Department;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.indices.Bridges;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Makes the figures of what networks join. In a transaction of the caller, who opened the read model. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Crossings {
    private final BridgeRepository bridges;
    private final MunicipalCalendar calendar;

    Crossings(BridgeRepository bridges, MunicipalCalendar calendar) {
        this.bridges = bridges;
        this.calendar = calendar;
    }

    public BridgeFigures figures(UUID[] networks, Instant asOf) {
        var departments = bridges.departments(asOf, calendar.dayOf(asOf));
        var ids = departments.stream().map(Department::departmentId).toArray(UUID[]::new);
        var joined = bridges.joined(networks, ids, asOf);
        var pairs = new Bridges(ids.length, 0).departmentPairs();
        return new BridgeFigures(departments, pairs, joined, bridgeIndex(joined.size(), pairs));
    }

    /** Of pairs, not of people: few of them give nobody away, and all of them are known. */
    static Figure bridgeIndex(long joined, long pairs) {
        return pairs == 0
                ? Figure.undefined(Index.BRIDGE_INDEX, 0)
                : Figure.exact(Index.BRIDGE_INDEX, pairs, Decimals.share(joined, pairs));
    }
}
