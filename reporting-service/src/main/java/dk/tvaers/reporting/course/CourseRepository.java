package dk.tvaers.reporting.course;

import static dk.tvaers.reporting.model.Rows.instant;
import static dk.tvaers.reporting.model.Rows.instantOrNull;
import static dk.tvaers.reporting.model.Rows.uuid;

import dk.tvaers.reporting.model.CourseStep;
import dk.tvaers.reporting.model.Milestone;
import dk.tvaers.reporting.model.NamedQuery;
import dk.tvaers.reporting.model.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queries on how far themes came. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class CourseRepository {
    private static final NamedQuery THEMES = new NamedQuery("""
            select theme_id from course c
             where begun_at <= :as_of
               and ((:from)::timestamptz is null or begun_at >= :from)
               and ((:until)::timestamptz is null or begun_at < :until)
               and ((:type)::text is null or type = :type)
               and ((:round)::uuid is null or round_id = :round)
               and ((:theme)::uuid is null or theme_id = :theme)
               and ((:unit)::uuid is null or exists (
                    select from network n join membership m on m.network_id = n.network_id
                     where n.theme_id = c.theme_id and :unit in (m.unit_id, m.department_id) and m.joined_at <= :as_of))
            """);

    private static final String NETWORKS =
            "select network_id from network where theme_id = any (?) and started_at <= ?";

    private static final String PROPOSED = """
            select p.theme_id, p.proposed_at as first_at, 1 as items, d.over_at
              from proposal p
              left join lateral (
                   select case when outcome in ('REJECTED', 'ROUTED_ELSEWHERE') then decided_at end as over_at
                     from decision where theme_id = p.theme_id and decided_at <= ?
                    order by decided_at desc, decision_id desc limit 1) d on true
             where p.theme_id = any (?) and p.proposed_at <= ?
            """;

    private static final String STARTED = """
            select n.theme_id, min(n.started_at) as first_at, count(*) as items
                 , case when count(*) = count(c.closed_at) then max(c.closed_at) end as over_at
              from network n
              left join lateral (
                   select min(reached_at) as closed_at from milestone
                    where network_id = n.network_id and step = 'CLOSED' and reached_at <= ?) c on true
             where n.network_id = any (?)
             group by n.theme_id
            """;

    private static final String REACHED = """
            select n.theme_id, s.step, min(s.first_at) as first_at, sum(s.items) as items
              from network_steps_at(?) s join network n on n.network_id = s.network_id
             where s.network_id = any (?) and s.step = any (?)
             group by n.theme_id, s.step
            """;

    private static final String MILESTONES = """
            select step, sum(items) as n from network_steps_at(?)
             where network_id = any (?) and step <> 'FINDING' group by step
            """;

    private static final String[] STEPS =
            Arrays.stream(CourseStep.values()).map(Enum::name).toArray(String[]::new);

    private final ReadModel model;

    CourseRepository(ReadModel model) {
        this.model = model;
    }

    List<UUID> themes(Selection selection) {
        var parameters = new HashMap<String, Object>();
        parameters.put("as_of", selection.asOf());
        parameters.put("from", selection.from());
        parameters.put("until", selection.until());
        parameters.put("type", selection.type());
        parameters.put("round", selection.round());
        parameters.put("theme", selection.theme());
        parameters.put("unit", selection.unit());
        return model.query(THEMES, row -> uuid(row, "theme_id"), parameters);
    }

    List<UUID> networks(List<UUID> themes, Instant asOf) {
        return model.query(NETWORKS, row -> uuid(row, "network_id"), themes.toArray(UUID[]::new), asOf);
    }

    /** The proposals, and when a theme was rejected or sent elsewhere by the latest decision on it. */
    List<StepRow> proposed(Chosen chosen) {
        return model.query(
                PROPOSED,
                row -> stepRow(row, CourseStep.PROPOSAL, instantOrNull(row, "over_at")),
                chosen.asOf(),
                chosen.themeIds(),
                chosen.asOf());
    }

    /** The networks of each theme, and when the last of them closed if all have. */
    List<StepRow> started(Chosen chosen) {
        return model.query(
                STARTED,
                row -> stepRow(row, CourseStep.NETWORK, instantOrNull(row, "over_at")),
                chosen.asOf(),
                chosen.networkIds());
    }

    /** The steps after the start of a network. */
    List<StepRow> reached(Chosen chosen) {
        return model.query(
                REACHED,
                row -> stepRow(row, CourseStep.valueOf(row.getString("step")), null),
                chosen.asOf(),
                chosen.networkIds(),
                STEPS);
    }

    /** How many things came to each step or {@link Milestone}, by its name. */
    Map<String, Long> milestones(Chosen chosen) {
        return model
                .query(
                        MILESTONES,
                        row -> Map.entry(row.getString("step"), row.getLong("n")),
                        chosen.asOf(),
                        chosen.networkIds())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static StepRow stepRow(ResultSet row, CourseStep step, @Nullable Instant over) throws SQLException {
        return new StepRow(uuid(row, "theme_id"), step, instant(row, "first_at"), row.getLong("items"), over);
    }

    /**
     * A theme that came to a step.
     *
     * @param over when the course ended, if the step says so
     */
    record StepRow(
            UUID themeId,
            CourseStep step,
            Instant firstAt,
            long items,
            @Nullable Instant over) {}
}
