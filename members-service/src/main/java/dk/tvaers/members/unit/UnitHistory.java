package dk.tvaers.members.unit;

import static java.util.stream.Collectors.groupingBy;

import dk.tvaers.events.Ids;
import dk.tvaers.members.timeline.Span;
import dk.tvaers.members.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what each unit was from day to day, and writes only what differs. */
@ApplicationScoped
class UnitHistory {
    private final UnitRevisionRepository revisions;

    UnitHistory(UnitRevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** The rows of every unit, to be compared with what an import says. */
    Map<UUID, List<UnitRevision>> stored() {
        return revisions.all().stream().collect(groupingBy(UnitRevision::unitId));
    }

    static Timeline<UnitFacts> timeline(List<UnitRevision> rows) {
        return new Timeline<>(rows.stream().map(UnitRevision::span).toList());
    }

    /** The same rows where they say the same; a day that is no longer the first of anything loses its row. */
    void write(UUID unitId, List<UnitRevision> rows, Timeline<UnitFacts> wanted) {
        Map<LocalDate, UnitRevision> left = new HashMap<>();
        rows.forEach(row -> left.put(row.validFrom(), row));
        for (Span<UnitFacts> span : wanted.spans()) {
            UnitRevision row = left.remove(span.from());
            if (row == null) {
                revisions.persist(new UnitRevision(Ids.next(), unitId, span));
            } else {
                row.become(span);
            }
        }
        left.values().forEach(revisions::forget);
    }
}
