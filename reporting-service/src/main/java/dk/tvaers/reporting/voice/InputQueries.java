package dk.tvaers.reporting.voice;

import dk.tvaers.reporting.model.NamedQuery;

/** The queries on the sums of inputs, and on the single inputs that no sum of the moment and the period has. */
final class InputQueries {
    /**
     * Sums of whole units, and single inputs: those at the edges, those that changed after the moment as they stood at it, and the same as
     * they stand now with a weight of −1 where the sums have them.
     */
    private static final String SINGLE = """
            with whole as (
              select * from unnest((:whole_unit)::text[], (:whole_from)::timestamptz[], (:whole_until)::timestamptz[])
                         as w (unit, begins, ends)
            ), edge as (
              select * from unnest((:edge_from)::timestamptz[], (:edge_until)::timestamptz[]) as e (begins, ends)
            ), late as materialized (
              select * from input_life l
               where l.changed_at > :as_of and l.received_at >= :from and l.received_at < :until and $of_inputs
            ), corrected as materialized (
              select channel, received_at, contact_given
                   , case when read_at <= :as_of then read_at end as read_at
                   , case when answered_at <= :as_of then answered_at end as answered_at
                   , null::timestamptz as given_up_at
                   , case when confirmed_at <= :as_of then confirmed_at end as confirmed_at
                   , false as reopened
                from late l where plain and received_at <= :as_of and $plain_then
              union all
              select channel, received_at, contact_given, read_at, answered_at, given_up_at, confirmed_at, reopened
                from input_life_at(:as_of, array(select input_id from late where not plain)) l
               where exists (select from late where not plain) and $then
            ), single as (
              select 1 as weight, l.channel, l.received_at, l.contact_given, l.read_at, l.answered_at, l.given_up_at
                   , l.confirmed_at, l.reopened
                from edge e join input_life l on l.received_at >= e.begins and l.received_at < e.ends
               where l.changed_at <= :as_of and $of_inputs
              union all
              select 1, * from corrected
              union all
              select -1, l.channel, l.received_at, l.contact_given, l.read_at, l.answered_at, l.given_up_at
                   , l.confirmed_at, l.reopened
                from whole w join late l on l.received_at >= w.begins and l.received_at < w.ends
            )
            """;

    private static final String COUNTS = SINGLE + """
            select channel, sum(inputs) as n, sum(contact_given) as contact_given, sum(due) as due, sum(told) as told
                 , sum(confirmed) as confirmed, sum(reopened) as reopened
              from (
                select s.channel, s.inputs, s.contact_given
                     , s.standing * past.is_due as due, s.told * past.is_due as told
                     , s.confirmed * past.is_due as confirmed, s.reopened * past.is_due as reopened
                  from whole w
                  join input_count s on $of_sums
                       and s.first >= (w.begins at time zone 'UTC')::date and s.first < (w.ends at time zone 'UTC')::date
                 cross join lateral (
                       select (s.first < ((:due_before)::timestamptz at time zone 'UTC')::date)::int as is_due) past
                union all
                select channel, weight, weight * contact_given::int, weight * is_due
                     , weight * is_due * (answered_at is not null)::int, weight * is_due * (confirmed_at is not null)::int
                     , weight * is_due * reopened::int
                  from single cross join lateral (
                       select (received_at <= :due_before and given_up_at is null)::int as is_due) due
              ) c
             group by channel having sum(inputs) <> 0
            """;

    private static final String WAITS = SINGLE + """
            , open as (
              select 'READ' as step, received_at from input_life l
               where read_at is null and given_up_at is null and changed_at <= :as_of
                 and received_at >= :from and received_at < :until and $of_inputs
              union all
              select 'ANSWER', received_at from input_life l
               where answered_at is null and given_up_at is null and changed_at <= :as_of
                 and received_at >= :from and received_at < :until and $of_inputs
              union all
              select 'READ', received_at from corrected where read_at is null and given_up_at is null
              union all
              select 'ANSWER', received_at from corrected where answered_at is null and given_up_at is null
            )
            , finished as materialized (
              select step, ended, hours, sum(n) as n
                from (
                  select s.step, s.ended, s.hours, s.inputs as n from whole w
                    join input_wait s on $of_sums and s.unit = w.unit
                     and s.first >= (w.begins at time zone 'UTC')::date and s.first < (w.ends at time zone 'UTC')::date
                  union all
                  select o.step, o.ended, o.hours, weight
                    from single cross join lateral waits_over(received_at, read_at, answered_at, given_up_at) o
                ) w
               group by 1, 2, 3 having sum(n) <> 0
            ), longest as (
              select step, greatest(max(hours), 0) as hours from finished group by step
            )
            select step, ended, false as open, hours, n from finished
            union all
            select o.step, false, true, least(floor(date_part('epoch', :as_of - o.received_at) / 3600)::int, l.hours + 1), count(*)
              from open o left join longest l on l.step = o.step
             group by 1, 2, 3, 4
            """;

    private static final String ABOUT_THEN = """
            exists (select from network_input a
                     where a.input_id = l.input_id and a.network_id = any (:networks) and a.since <= :as_of)""";

    private static final NamedQuery COUNTS_OF_ALL = ofAll(COUNTS);
    private static final NamedQuery COUNTS_OF_NETWORKS = ofNetworks(COUNTS);
    private static final NamedQuery WAITS_OF_ALL = ofAll(WAITS);
    private static final NamedQuery WAITS_OF_NETWORKS = ofNetworks(WAITS);

    private InputQueries() {}

    static NamedQuery counts(boolean ofNetworks) {
        return ofNetworks ? COUNTS_OF_NETWORKS : COUNTS_OF_ALL;
    }

    static NamedQuery waits(boolean ofNetworks) {
        return ofNetworks ? WAITS_OF_NETWORKS : WAITS_OF_ALL;
    }

    private static NamedQuery ofAll(String sql) {
        return new NamedQuery(sql.replace("$of_sums", "s.set_id is null")
                .replace("$of_inputs", "true")
                .replace("$plain_then", "true")
                .replace("$then", "true"));
    }

    private static NamedQuery ofNetworks(String sql) {
        return new NamedQuery(sql.replace("$of_sums", "s.set_id = any (:sets)")
                .replace("$of_inputs", "l.set_id = any (:sets)")
                .replace("$plain_then", "l.about_since <= :as_of")
                .replace("$then", ABOUT_THEN));
    }
}
