-- As in V3, what views add up is kept beside the facts: now also which networks an input is about, and the sums of those inputs that are about
-- the same networks. A view of some networks adds up the sums of every set that has one of them, so an input that is about two counts once.
-- This takes the place of all that V3 made of inputs; what it made of networks stays.
create function drop_what_was_kept_of_inputs() returns void language plpgsql as $$
begin
    drop function keep(uuid[], uuid[]);
    drop function keep_inputs(uuid[]);
    drop function input_life_at(timestamptz, uuid[]);
    drop table input_life, input_day, input_wait;
end
$$;

create function create_model_of_inputs_kept() returns void language plpgsql as $$
begin
    create index ix_input_aim_input on input_aim (input_id);
    create index ix_call_aim_call on call_aim (call_id);

    -- The same as in V1; each way from an input to a network can be gone from either end.
    create or replace view network_input as
        select n.network_id, a.input_id, a.since
          from network n join input_aim a on a.aim_id = n.network_id
        union all
        select n.network_id, a.input_id, a.since
          from network n join input_aim a on a.aim_id = n.theme_id
        union all
        select n.network_id, a.input_id, greatest(a.since, c.opened_at)
          from network n
          join call_aim c on c.aim_id = n.network_id
          join input_aim a on a.aim_id = c.call_id
        union all
        select n.network_id, a.input_id, greatest(a.since, c.opened_at)
          from network n
          join call_aim c on c.aim_id = n.theme_id
          join input_aim a on a.aim_id = c.call_id;

    -- Networks that inputs are about together; of a network alone, under its own id.
    create table network_set (
        set_id     uuid not null,
        network_id uuid not null,
        constraint pk_network_set primary key (network_id, set_id)
    );

    -- An input as it stands after changed_at, which is when it last changed or came to be about a network. What happened after it was
    -- withdrawn does not count. A plain one can be told at every earlier moment from this row: what is later than that moment was not yet.
    create table input_life (
        input_id       uuid        not null constraint pk_input_life primary key,
        received_at    timestamptz not null,
        masked_numbers int         not null,
        channel        text,
        contact_given  boolean     not null,
        changed_at     timestamptz not null,
        plain          boolean     not null,
        state          text        not null,
        read_at        timestamptz,
        answered_at    timestamptz,
        given_up_at    timestamptz,
        confirmed_at   timestamptz,
        reopened       boolean     not null,
        answer         text,
        set_id         uuid,
        about_since    timestamptz
    );
    create index ix_input_life_received on input_life (received_at);
    create index ix_input_life_changed on input_life (changed_at, received_at);
    create index ix_input_life_set on input_life (set_id, received_at);
    create index ix_input_life_unread on input_life (received_at) include (changed_at, set_id)
        where read_at is null and given_up_at is null;
    create index ix_input_life_unanswered on input_life (received_at) include (changed_at, set_id)
        where answered_at is null and given_up_at is null;

    -- Inputs by the day of UTC on which they were received; those of a set of networks by the first of the month. Without a set, of all
    -- inputs. Standing are those that nobody gave up, and of them are the rest.
    create table input_count (
        set_id        uuid,
        first         date   not null,
        channel       text,
        inputs        bigint not null,
        contact_given bigint not null,
        standing      bigint not null,
        told          bigint not null,
        confirmed     bigint not null,
        reopened      bigint not null,
        constraint uq_input_count unique nulls not distinct (set_id, first, channel)
    );

    -- All inputs by the day of UTC and by what became of them.
    create table input_outcome (
        first   date   not null,
        outcome text   not null,
        inputs  bigint not null,
        constraint pk_input_outcome primary key (first, outcome)
    );

    -- Waits that are over, by the year and by the month of UTC in which they began; those of a set of networks by the year. Without a set, of
    -- all inputs. ended is false for what was given up.
    create table input_wait (
        set_id uuid,
        unit   text    not null,
        first  date    not null,
        step   text    not null,
        hours  integer not null,
        ended  boolean not null,
        inputs bigint  not null,
        constraint uq_input_wait unique nulls not distinct (set_id, unit, first, step, hours, ended) include (inputs)
    );

    -- The latest answer; without one, whether somebody gave the input up.
    create function outcome_of(state text, answer text, given_up_at timestamptz) returns text language sql immutable as $outcome$
        select case when state = 'WITHDRAWN' then state
                    else coalesce(answer, case when given_up_at is not null then 'REJECTED' else 'OPEN' end) end
    $outcome$;

    -- These inputs as they stood at a moment. The latest of two steps of the same moment is decided by the order of an input's life.
    create function input_life_at(at timestamptz, inputs uuid[])
        returns table (input_id uuid, received_at timestamptz, masked_numbers int, channel text, contact_given boolean
                     , changed_at timestamptz, plain boolean, state text, read_at timestamptz, answered_at timestamptz
                     , given_up_at timestamptz, confirmed_at timestamptz, reopened boolean, answer text)
        language sql stable as $life$
        with told as (
          select s.*, min(happened_at) filter (where s.state = 'WITHDRAWN') over (partition by s.input_id) as withdrawn_at
            from input_step s where s.input_id = any (inputs) and happened_at <= at
        ), life as (
          select i.input_id, i.received_at, i.masked_numbers, i.channel, coalesce(i.contact_given, false) as contact_given
               , greatest(i.received_at, max(happened_at)) as changed_at, min(withdrawn_at) as withdrawn_at
               , count(*) filter (where s.state in ('REJECTED', 'REOPENED', 'WITHDRAWN')) = 0
                 and count(*) filter (where s.state = 'ANSWERED') <= 1
                 and count(*) filter (where s.state = 'CONFIRMED') <= 1 as plain
               , min(happened_at) filter (where s.state in
                     ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED', 'ANSWERED')) as read_at
               , min(happened_at) filter (where s.state = 'ANSWERED') as answered_at
               , max(happened_at) filter (where s.state = 'ANSWERED') as answered_last
               , (array_agg(s.outcome order by happened_at desc, step desc) filter (where s.state = 'ANSWERED'))[1] as answer
               , (array_agg(s.state order by happened_at desc, step desc))[1] as latest
               , max(happened_at) filter (where s.state = 'CONFIRMED') as confirmed_last
               , max(happened_at) filter (where s.state = 'REOPENED') as reopened_last
               , max(happened_at) filter (where s.state = 'REJECTED') as rejected_last
               , max(happened_at) filter (where s.state in ('RECEIVED', 'PUBLISHED', 'HELD', 'ANONYMISED')) as passed_last
            from input i
            left join told s on s.input_id = i.input_id and (withdrawn_at is null or happened_at <= withdrawn_at)
           where i.input_id = any (inputs) and i.received_at <= at
           group by i.input_id
        )
        select input_id, received_at, masked_numbers, channel, contact_given, changed_at, plain
             , case when withdrawn_at is not null then 'WITHDRAWN'
                    when answered_at is null then coalesce(latest, 'RECEIVED')
                    when is_reopened then 'REOPENED' when is_confirmed then 'CONFIRMED' else 'ANSWERED' end
             , read_at, answered_at
             , coalesce(withdrawn_at, case when rejected then rejected_last end)
             , case when is_confirmed then confirmed_last end
             , is_reopened
             , answer
          from life l
         cross join lateral (
               select answered_at is null and rejected_last is not null
                      and (passed_last is null or rejected_last >= passed_last) as rejected
                    , coalesce(confirmed_last >= answered_last
                               and (reopened_last is null or reopened_last < confirmed_last), false) as is_confirmed
                    , coalesce(reopened_last >= answered_last
                               and (confirmed_last is null or confirmed_last <= reopened_last), false) as is_reopened) r
    $life$;

    -- What these inputs are about: the set of networks, and when the input came to be about the first and the last of them.
    create function network_sets_of(inputs uuid[])
        returns table (input_id uuid, set_id uuid, networks uuid[], first_since timestamptz, last_since timestamptz)
        language sql stable as $sets$
        select input_id
             , case when count(*) = 1 then (array_agg(network_id))[1]
                    else md5(string_agg(network_id::text, ',' order by network_id))::uuid end
             , array_agg(network_id order by network_id), min(since), max(since)
          from (select input_id, network_id, min(since) as since from network_input where input_id = any (inputs) group by 1, 2) n
         group by input_id
    $sets$;

    -- Keeps these inputs as their facts are now.
    create function keep_inputs(touched uuid[]) returns void language sql as $keep$
        with about as materialized (select * from network_sets_of(touched))
           , sets as (
               insert into network_set (set_id, network_id) select distinct set_id, unnest(networks) from about on conflict do nothing)
           , fresh as materialized (
               select l.input_id, received_at, masked_numbers, channel, contact_given, greatest(changed_at, last_since) as changed_at
                    , plain and first_since is not distinct from last_since as plain
                    , state, read_at, answered_at, given_up_at, confirmed_at, reopened, answer, set_id, first_since as about_since
                 from input_life_at('infinity', touched) l left join about a on a.input_id = l.input_id)
           , old as materialized (select * from input_life where input_id = any (touched))
           , change as materialized (select 1 as n, * from fresh union all select -1, * from old)
           , kept as (
               insert into input_life select * from fresh
                   on conflict (input_id) do update
                  set changed_at = excluded.changed_at, plain = excluded.plain, state = excluded.state, read_at = excluded.read_at
                    , answered_at = excluded.answered_at, given_up_at = excluded.given_up_at
                    , confirmed_at = excluded.confirmed_at, reopened = excluded.reopened, answer = excluded.answer
                    , set_id = excluded.set_id, about_since = excluded.about_since)
           , counts as (
               insert into input_count as c
               select scope, first, channel, sum(n)
                    , sum(case when contact_given then n else 0 end)
                    , sum(case when given_up_at is null then n else 0 end)
                    , sum(case when given_up_at is null and answered_at is not null then n else 0 end)
                    , sum(case when given_up_at is null and confirmed_at is not null then n else 0 end)
                    , sum(case when given_up_at is null and reopened then n else 0 end)
                 from change
                cross join lateral (
                      select null::uuid, (received_at at time zone 'UTC')::date
                      union all
                      select set_id, date_trunc('month', received_at at time zone 'UTC')::date where set_id is not null) s (scope, first)
                group by 1, 2, 3
                   on conflict (set_id, first, channel) do update
                  set inputs = c.inputs + excluded.inputs, contact_given = c.contact_given + excluded.contact_given
                    , standing = c.standing + excluded.standing, told = c.told + excluded.told
                    , confirmed = c.confirmed + excluded.confirmed, reopened = c.reopened + excluded.reopened)
           , outcomes as (
               insert into input_outcome as o
               select (received_at at time zone 'UTC')::date, outcome_of(state, answer, given_up_at), sum(n) from change
                group by 1, 2 having sum(n) <> 0
                   on conflict (first, outcome) do update set inputs = o.inputs + excluded.inputs)
        insert into input_wait as w
        select scope, unit, date_trunc(trunc, received_at at time zone 'UTC')::date, over.step, over.hours, over.ended, sum(n)
          from change
         cross join lateral waits_over(received_at, read_at, answered_at, given_up_at) over
         cross join lateral (
               values (null::uuid, 'MONTHS', 'month'), (null, 'YEARS', 'year')
               union all
               select set_id, 'YEARS', 'year' where set_id is not null) s (scope, unit, trunc)
         group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0
            on conflict (set_id, unit, first, step, hours, ended) do update set inputs = w.inputs + excluded.inputs
    $keep$;

    -- In the transaction that wrote facts of these inputs and networks, and of what inputs can be about (networks, themes, calls). One at a
    -- time, so that the second sees the facts of the first; others can read meanwhile. A model that is being filled is kept when it is full.
    create function keep(inputs uuid[], networks uuid[], aims uuid[]) returns void language plpgsql as $keep$
    begin
        if to_regclass('filling') is null then
            lock table input_count in share row exclusive mode;
            perform keep_inputs(array(
                select unnest(inputs)
                union
                select input_id from input_aim
                 where aim_id = any (aims || array(select call_id from call_aim where aim_id = any (aims)))));
            perform keep_networks(networks);
        end if;
    end
    $keep$;
end
$$;

create or replace function create_model() returns void language plpgsql as $$
begin
    perform create_model_of_networks();
    perform create_model_of_courses();
    perform create_model_of_what_is_kept();
    perform drop_what_was_kept_of_inputs();
    perform create_model_of_inputs_kept();
    perform create_model_of_voices();
    insert into shape values (4);
end
$$;

-- A rebuild that was cut short would go on with the shape of before.
drop schema if exists rebuilding cascade;

set local search_path = model, public;
select drop_what_was_kept_of_inputs();
select create_model_of_inputs_kept();
select keep_inputs(array(select input_id from input));
