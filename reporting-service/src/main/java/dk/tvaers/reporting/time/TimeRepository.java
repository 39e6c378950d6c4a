package dk.tvaers.reporting.time;

import static dk.tvaers.reporting.model.Rows.uuid;

import dk.tvaers.figures.Decimals;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.time.TimeFigures.Payer;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The queries on time. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class TimeRepository {
    /** An agreement that another took the place of does not count; one that ended with its network does. */
    private static final String AGREED = """
            with agreed as (
              select a.agreement_id, a.hours from time_agreement a
                left join agreement_replaced r on r.network_id = a.network_id
                      and r.agreement_id = a.agreement_id and r.replaced_at <= ?
               where a.network_id = any (?) and a.agreed_at <= ? and r.agreement_id is null
            )
            """;

    private static final String ALL = AGREED + "select coalesce(sum(hours), 0) as hours from agreed";

    private static final String BY_PAYER = AGREED + """
            select p.unit_id, sum(a.hours * p.share / 100) as hours
                 , (select name from unit where unit_id = p.unit_id and told_at <= ? order by told_at desc limit 1) as name
              from agreed a join time_payer p on p.agreement_id = a.agreement_id
             group by p.unit_id order by 2 desc, 1
            """;

    private static final String USED = """
            select coalesce(sum(hours), 0) as hours from (
              select distinct on (network_id, membership_id) hours from hours_used
               where network_id = any (?) and told_at <= ?
               order by network_id, membership_id, told_at desc) u
            """;

    private final ReadModel model;

    TimeRepository(ReadModel model) {
        this.model = model;
    }

    BigDecimal agreed(UUID[] networks, Instant asOf) {
        return model.query(ALL, row -> row.getBigDecimal("hours"), asOf, networks, asOf)
                .getFirst();
    }

    List<Payer> byPayer(UUID[] networks, Instant asOf) {
        return model.query(
                BY_PAYER,
                row -> new Payer(
                        uuid(row, "unit_id"), row.getString("name"), Decimals.rounded(row.getBigDecimal("hours"))),
                asOf,
                networks,
                asOf,
                asOf);
    }

    /** What each member said last. */
    BigDecimal used(UUID[] networks, Instant asOf) {
        return model.query(USED, row -> row.getBigDecimal("hours"), networks, asOf)
                .getFirst();
    }
}
