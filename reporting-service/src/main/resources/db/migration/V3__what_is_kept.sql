-- What a view would have to make of millions of facts each time it is read is kept beside them: each input and each network as it stands
-- after all its facts, and sums of the inputs by day and by month. None of it is a fact. It is made of the facts of an input or a network
-- alone, and made anew whenever one arrives, so it is the same however and whenever they come.
create function create_model_of_what_is_kept() returns void language plpgsql as $$
begin
    -- An input as it stands after changed_at. What happened after it was withdrawn does not count.
    create table input_life (
        input_id      uuid        not null constraint pk_input_life primary key,
        received_at   timestamptz not null,
        channel       text,
        contact_given boolean     not null,
        changed_at    timestamptz not null,
        read_at       timestamptz,
        answered_at   timestamptz,
        given_up_at   timestamptz,
        confirmed     boolean     not null,
        reopened      boolean     not null,
        outcome       text        not null
    );
    create index ix_input_life_received on input_life (received_at);
    create index ix_input_life_changed on input_life (changed_at);
    create index ix_input_life_unread on input_life (received_at) include (changed_at)
        where read_at is null and given_up_at is null;
    create index ix_input_life_unanswered on input_life (received_at) include (changed_at)
        where answered_at is null and given_up_at is null;

    -- Inputs by the day of UTC on which they were received; standing are those that nobody gave up, and of them are the rest.
    create table input_day (
        day           date   not null,
        channel       text,
        inputs        bigint not null,
        contact_given bigint not null,
        standing      bigint not null,
        told          bigint not null,
        confirmed     bigint not null,
        reopened      bigint not null,
        constraint uq_input_day unique nulls not distinct (day, channel)
    );

    -- Waits that are over, by the year and by the month of UTC in which they began; ended is false for what was given up.
    create table input_wait (
        unit   text    not null,
        first  date    not null,
        step   text    not null,
        hours  integer not null,
        ended  boolean not null,
        inputs bigint  not null,
        constraint pk_input_wait primary key (unit, first, step, hours, ended)
    );

    -- These inputs as they stood at a moment. The latest of two steps of the same moment is decided by the order of an input's life.
    create function input_life_at(at timestamptz, inputs uuid[]) returns setof input_life language sql stable as $life$
        with life as (
          select i.input_id, i.received_at, i.channel, coalesce(i.contact_given, false) as contact_given
               , greatest(i.received_at, max(s.happened_at)) as changed_at
               , min(s.happened_at) filter (where s.state in
                     ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED', 'ANSWERED')) as read_at
               , min(s.happened_at) filter (where s.state = 'ANSWERED') as answered_at
               , max(s.happened_at) filter (where s.state = 'ANSWERED') as answered_last
               , (array_agg(s.outcome order by s.happened_at desc) filter (where s.state = 'ANSWERED'))[1] as outcome
               , max(s.happened_at) filter (where s.state = 'CONFIRMED') as confirmed_last
               , max(s.happened_at) filter (where s.state = 'REOPENED') as reopened_last
               , max(s.happened_at) filter (where s.state = 'REJECTED') as rejected_last
               , max(s.happened_at) filter (where s.state in ('RECEIVED', 'PUBLISHED', 'HELD', 'ANONYMISED')) as passed_last
               , min(s.happened_at) filter (where s.state = 'WITHDRAWN') as withdrawn_at
            from input i left join input_step s on s.input_id = i.input_id and s.happened_at <= at
           where i.input_id = any (inputs) and i.received_at <= at
           group by i.input_id
        )
        select input_id, received_at, channel, contact_given, changed_at
             , case when withdrawn_at < read_at then null else read_at end
             , case when withdrawn_at < answered_at then null else answered_at end
             , coalesce(withdrawn_at, case when rejected then rejected_last end)
             , coalesce(confirmed_last >= answered_last
                        and (reopened_last is null or reopened_last < confirmed_last), false)
             , coalesce(reopened_last >= answered_last
                        and (confirmed_last is null or confirmed_last <= reopened_last), false)
             , case when withdrawn_at is not null then 'WITHDRAWN' when outcome is not null then outcome
                    when rejected then 'REJECTED' else 'OPEN' end
          from (select *, answered_at is null and rejected_last is not null
                          and (passed_last is null or rejected_last >= passed_last) as rejected from life) l
    $life$;

    -- The waits of an input that are over.
    create function waits_over(received_at timestamptz, read_at timestamptz, answered_at timestamptz, given_up_at timestamptz)
        returns table (step text, hours integer, ended boolean) language sql immutable as $waits$
        select w.step, floor(date_part('epoch', coalesce(w.done_at, given_up_at) - received_at) / 3600)::integer, w.done_at is not null
          from (values ('READ', read_at), ('ANSWER', answered_at)) w (step, done_at)
         where coalesce(w.done_at, given_up_at) is not null
    $waits$;

    -- What a network reached of a step until changed_at: when first, and how many things.
    create table network_step (
        network_id uuid        not null,
        step       text        not null,
        first_at   timestamptz not null,
        items      bigint      not null,
        changed_at timestamptz not null,
        constraint pk_network_step primary key (network_id, step)
    );
    create index ix_network_step_changed on network_step (changed_at);

    -- What all networks had reached at a moment.
    create function network_steps_at(at timestamptz) returns table (network_id uuid, step text, first_at timestamptz, items bigint)
        language sql stable as $steps$
        select k.network_id, k.step, k.first_at, k.items from network_step k where k.changed_at <= at
        union all
        select r.network_id, r.step, min(r.reached_at), count(distinct r.subject_id)
          from network_step k join reached r on r.network_id = k.network_id and r.step = k.step
         where k.changed_at > at and r.reached_at <= at
         group by r.network_id, r.step
    $steps$;

    create function keep_networks(touched uuid[]) returns void language sql as $keep$
        insert into network_step
        select network_id, step, min(reached_at), count(distinct subject_id), max(reached_at)
          from reached where network_id = any (touched) group by network_id, step
            on conflict (network_id, step) do update
           set first_at = excluded.first_at, items = excluded.items, changed_at = excluded.changed_at
    $keep$;

    -- Keeps these inputs as their facts are now.
    create function keep_inputs(touched uuid[]) returns void language sql as $keep$
        with fresh as materialized (select * from input_life_at('infinity', touched))
           , old as materialized (select * from input_life where input_id = any (touched))
           , change as (select 1 as n, * from fresh union all select -1, * from old)
           , kept as (
               insert into input_life select * from fresh
                   on conflict (input_id) do update
                  set changed_at = excluded.changed_at, read_at = excluded.read_at, answered_at = excluded.answered_at
                    , given_up_at = excluded.given_up_at, confirmed = excluded.confirmed, reopened = excluded.reopened
                    , outcome = excluded.outcome)
           , days as (
               insert into input_day as d
               select (received_at at time zone 'UTC')::date, channel, sum(n)
                    , sum(case when contact_given then n else 0 end)
                    , sum(case when given_up_at is null then n else 0 end)
                    , sum(case when given_up_at is null and answered_at is not null then n else 0 end)
                    , sum(case when given_up_at is null and confirmed then n else 0 end)
                    , sum(case when given_up_at is null and reopened then n else 0 end)
                 from change group by 1, 2
                   on conflict (day, channel) do update
                  set inputs = d.inputs + excluded.inputs, contact_given = d.contact_given + excluded.contact_given
                    , standing = d.standing + excluded.standing, told = d.told + excluded.told
                    , confirmed = d.confirmed + excluded.confirmed, reopened = d.reopened + excluded.reopened)
        insert into input_wait as w
        select unit, date_trunc(trunc, received_at at time zone 'UTC')::date, over.step, over.hours, over.ended, sum(n)
          from change, waits_over(received_at, read_at, answered_at, given_up_at) over
             , (values ('MONTHS', 'month'), ('YEARS', 'year')) units (unit, trunc)
         group by 1, 2, 3, 4, 5 having sum(n) <> 0
            on conflict (unit, first, step, hours, ended) do update set inputs = w.inputs + excluded.inputs
    $keep$;

    -- In the transaction that wrote facts of these inputs and networks. One at a time, so that the second sees the facts of the first;
    -- others can read meanwhile. A model that is being filled is kept when it is full.
    create function keep(inputs uuid[], networks uuid[]) returns void language plpgsql as $keep$
    begin
        if to_regclass('filling') is null then
            lock table input_day in share row exclusive mode;
            perform keep_inputs(inputs);
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
    insert into shape values (3);
end
$$;

-- A rebuild that was cut short would go on with the shape of before.
drop schema if exists rebuilding cascade;

set local search_path = model, public;
select create_model_of_what_is_kept();
select keep_inputs(array(select input_id from input));
select keep_networks(array(select network_id from network));

-- Corrected inputs were passed over until now.
delete from shape;
insert into shape select 3 where not exists (select from inbox);
