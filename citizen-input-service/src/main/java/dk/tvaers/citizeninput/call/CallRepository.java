package dk.tvaers.citizeninput.call;

import dk.tvaers.events.words.Recruitment;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.Timeouts;

/** The queries on calls. */
@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<Call, UUID> {
    private static final int MOST_AT_ONCE = 100;

    private final StatelessSession session;

    CallRepository(StatelessSession session) {
        this.session = session;
    }

    /** Newest first, with one row more than the page. */
    List<Call> newest(UUID networkId, CallState state, Instant now, PageRequest page) {
        var where = new StringBuilder("1 = 1");
        var values = new HashMap<String, Object>();
        if (networkId != null) {
            where.append(" and networkId = :network");
            values.put("network", networkId);
        }
        if (state != null) {
            where.append(condition(state));
            values.put("now", now);
        }
        page.cursor().ifPresent(cursor -> {
            where.append(" and (opensAt, id) < (:opensAt, :id)");
            values.put("opensAt", cursor.instant(0));
            values.put("id", cursor.uuid(1));
        });
        return find(where + " order by opensAt desc, id desc", values)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Open ones that need neither a code nor an answer to a question, newest first. */
    List<Call> answeredInWords(Instant now, int most) {
        return find(
                        "from Call c where c.closedAt is null and c.closesAt > ?1 and c.opensAt <= ?1 and c.recruitment = ?2"
                                + " and not exists (select 1 from Question q where q.callId = c.id and q.required)"
                                + " order by c.opensAt desc, c.id desc",
                        now,
                        Recruitment.OPEN)
                .page(0, most)
                .list();
    }

    private static String condition(CallState state) {
        return switch (state) {
            case PLANNED -> " and closedAt is null and closesAt > :now and opensAt > :now";
            case OPEN -> " and closedAt is null and closesAt > :now and opensAt <= :now";
            case CLOSED -> " and (closedAt is not null or closesAt <= :now)";
        };
    }

    List<Call> named(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** To read only. Every input asks this, and a look by the id alone costs a third of a query's. */
    Optional<CallPeriod> period(UUID id) {
        return Optional.ofNullable(session.get(Call.class, id)).map(Call::period);
    }

    /** Calls whose time is up and that nobody closed; another replica's are passed over. */
    List<Call> lockDue(Instant now) {
        return find("closedAt is null and closesAt <= ?1 order by closesAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, MOST_AT_ONCE)
                .list();
    }
}
