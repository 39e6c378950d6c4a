package dk.tvaers.reporting.course;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.reporting.indices.UseSurvival.LastKnown;
import dk.tvaers.reporting.indices.Verdict;
import dk.tvaers.reporting.model.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queries on what trials and handovers were worth. All in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class OutcomeRepository {
    private static final String CONCLUDED = """
            select next_step, count(*) as n from trial_conclusion
             where network_id = any (?) and concluded_at <= ? group by next_step
            """;

    private static final String CAPITAL = """
            select coalesce(sum(amount), 0) as amount from capital_grant where network_id = any (?) and granted_at <= ?
            """;

    private static final String HYPOTHESES = """
            select bottom_line, count(*) as n from value_hypothesis
             where network_id = any (?) and told_at <= ? group by bottom_line
            """;

    /** A hypothesis counts as expected when it was said before the first value; one that a value suggested does not. */
    private static final String MEASURES = """
            select distinct on (network_id, measure_id) bottom_line, direction, baseline, actual, n
                 , exists (select from value_hypothesis h where h.network_id = m.network_id
                            and h.bottom_line = m.bottom_line and h.told_at <= m.first_at) as expected
              from (select *, min(told_at) over (partition by network_id, measure_id) as first_at
                      from measure where network_id = any (?) and told_at <= ?) m
             order by network_id, measure_id, told_at desc
            """;

    private static final String MEASURED_TRIALS = """
            select m.bottom_line, count(distinct m.trial_id) as n
              from measure m join trial_conclusion c on c.network_id = m.network_id and c.trial_id = m.trial_id
             where m.network_id = any (?) and m.told_at <= ? and c.concluded_at <= ?
             group by m.bottom_line
            """;

    private static final String USES = """
            select handover_id, min(months) filter (where answer = 'NOT_IN_USE') as stopped, max(months) as asked
              from use_report where network_id = any (?) and told_at <= ?
             group by handover_id
            """;

    private static final String PLANS = """
            select distinct on (p.network_id, p.plan_id) p.plan_id, p.due_on, p.every_months
                 , array(select e.measured_on from evaluation e
                          where e.network_id = p.network_id and e.plan_id = p.plan_id
                            and e.told_at >= p.told_at and e.told_at <= ?
                          order by e.told_at) as measured
              from evaluation_plan p where p.network_id = any (?) and p.told_at <= ?
             order by p.network_id, p.plan_id, p.told_at desc
            """;

    private static final String EVALUATIONS =
            "select direction, baseline, actual, n from evaluation where network_id = any (?) and told_at <= ?";

    private static final String UNPLANNED = """
            select count(distinct m.network_id) from milestone m
             where m.network_id = any (?) and m.step = 'CLOSED' and m.reached_at <= ?
               and not exists (select from evaluation_plan p where p.network_id = m.network_id and p.told_at <= ?)
            """;

    private final ReadModel model;

    OutcomeRepository(ReadModel model) {
        this.model = model;
    }

    Map<NextStep, Long> concluded(Chosen chosen) {
        var counts = new EnumMap<NextStep, Long>(NextStep.class);
        model.query(
                        CONCLUDED,
                        row -> Map.entry(NextStep.valueOf(row.getString("next_step")), row.getLong("n")),
                        chosen.networkIds(),
                        chosen.asOf())
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    BigDecimal capital(Chosen chosen) {
        return model.query(CAPITAL, row -> row.getBigDecimal("amount"), chosen.networkIds(), chosen.asOf())
                .getFirst();
    }

    Map<BottomLine, Long> hypotheses(Chosen chosen) {
        return byBottomLine(model.query(HYPOTHESES, OutcomeRepository::lineCount, chosen.networkIds(), chosen.asOf()));
    }

    /** Concluded trials that were measured, by bottom line. */
    Map<BottomLine, Long> measuredTrials(Chosen chosen) {
        return byBottomLine(model.query(
                MEASURED_TRIALS, OutcomeRepository::lineCount, chosen.networkIds(), chosen.asOf(), chosen.asOf()));
    }

    /** The latest value of every measure; one that rests on too few observations says nothing. */
    List<Measured> measures(Chosen chosen, int observations) {
        return model.query(
                MEASURES,
                row -> new Measured(
                        BottomLine.valueOf(row.getString("bottom_line")),
                        row.getInt("n") < observations ? Verdict.UNKNOWN : verdict(row),
                        row.getBoolean("expected")),
                chosen.networkIds(),
                chosen.asOf());
    }

    /** What is known of the use of every solution of which somebody reported. */
    List<LastKnown> uses(Chosen chosen) {
        return model.query(USES, OutcomeRepository::lastKnown, chosen.networkIds(), chosen.asOf());
    }

    List<EvaluationPlan> plans(Chosen chosen) {
        return model.query(PLANS, OutcomeRepository::plan, chosen.asOf(), chosen.networkIds(), chosen.asOf());
    }

    List<Verdict> evaluations(Chosen chosen) {
        return model.query(EVALUATIONS, OutcomeRepository::verdict, chosen.networkIds(), chosen.asOf());
    }

    /** Closed networks that planned no evaluation. */
    long unplanned(Chosen chosen) {
        return model.count(UNPLANNED, chosen.networkIds(), chosen.asOf(), chosen.asOf());
    }

    private static Map.Entry<BottomLine, Long> lineCount(ResultSet row) throws SQLException {
        return Map.entry(BottomLine.valueOf(row.getString("bottom_line")), row.getLong("n"));
    }

    private static Map<BottomLine, Long> byBottomLine(List<Map.Entry<BottomLine, Long>> rows) {
        var counts = new EnumMap<BottomLine, Long>(BottomLine.class);
        rows.forEach(row -> counts.put(row.getKey(), row.getValue()));
        return counts;
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return Verdict.of(
                GoodDirection.valueOf(row.getString("direction")),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("actual"));
    }

    private static LastKnown lastKnown(ResultSet row) throws SQLException {
        var stopped = row.getInt("stopped");
        return row.wasNull() ? new LastKnown(row.getInt("asked"), true) : new LastKnown(stopped, false);
    }

    private static EvaluationPlan plan(ResultSet row) throws SQLException {
        var every = row.getInt("every_months");
        @Nullable Integer everyMonths = row.wasNull() ? null : every;
        var measured = (Date[]) row.getArray("measured").getArray();
        return new EvaluationPlan(
                row.getObject("due_on", LocalDate.class),
                everyMonths,
                Arrays.stream(measured).map(Date::toLocalDate).toList());
    }

    /**
     * A measure and what it says.
     *
     * @param expected whether its network had a hypothesis of value on this bottom line before it measured
     */
    record Measured(BottomLine bottomLine, Verdict verdict, boolean expected) {
        boolean isUnintended(Verdict effect) {
            return !expected && verdict == effect;
        }
    }
}
