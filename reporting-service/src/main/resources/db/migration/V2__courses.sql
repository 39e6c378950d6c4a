-- The whole course of a network, from its proposal to what became of it. As in V1, a row is a fact that is written once with its
-- time, which is that of what happened where an event says so; what is told anew is a new row, and the latest counts.
alter function create_model() rename to create_model_of_networks;

-- Brings a model to this shape: one that is just being made, and one from before, which serves with what it knows until it is rebuilt.
create function create_model_of_courses() returns void language plpgsql as $$
begin
    -- Has a row when the model knows every kind of event that this shape holds.
    create table shape (
        version smallint not null constraint pk_shape primary key
    );

    create table proposal (
        theme_id    uuid        not null constraint pk_proposal primary key,
        round_id    uuid        not null,
        type        text        not null,
        proposed_at timestamptz not null
    );
    create index ix_proposal_proposed on proposal (proposed_at);

    create table decision (
        theme_id    uuid        not null,
        decision_id uuid        not null,
        outcome     text        not null,
        decided_at  timestamptz not null,
        constraint pk_decision primary key (theme_id, decision_id)
    );

    create index ix_network_theme on network (theme_id);

    -- What a network reached, and with what: a track, an idea, a handover; the network itself when it closed.
    create table milestone (
        network_id uuid        not null,
        step       text        not null,
        subject_id uuid        not null,
        reached_at timestamptz not null,
        constraint pk_milestone primary key (network_id, step, subject_id, reached_at)
    );

    create view reached as
        select network_id, step, subject_id, reached_at from milestone
        union all
        select network_id, 'FINDING', finding_id, recorded_at from finding;

    create table trial_conclusion (
        network_id   uuid        not null,
        trial_id     uuid        not null,
        next_step    text        not null,
        concluded_at timestamptz not null,
        constraint pk_trial_conclusion primary key (network_id, trial_id)
    );

    -- DKK
    create table capital_grant (
        network_id uuid        not null,
        grant_id   uuid        not null,
        amount     numeric     not null,
        granted_at timestamptz not null,
        constraint pk_capital_grant primary key (network_id, grant_id),
        constraint ck_capital_grant_amount check (amount > 0)
    );

    create table value_hypothesis (
        network_id    uuid        not null,
        hypothesis_id uuid        not null,
        bottom_line   text        not null,
        told_at       timestamptz not null,
        constraint pk_value_hypothesis primary key (network_id, hypothesis_id)
    );

    create table measure (
        network_id  uuid        not null,
        trial_id    uuid        not null,
        measure_id  uuid        not null,
        bottom_line text        not null,
        direction   text        not null,
        baseline    numeric,
        actual      numeric     not null,
        n           int         not null,
        told_at     timestamptz not null,
        constraint pk_measure primary key (network_id, measure_id, told_at)
    );

    create table use_report (
        network_id  uuid        not null,
        handover_id uuid        not null,
        months      smallint    not null,
        answer      text        not null,
        told_at     timestamptz not null,
        constraint pk_use_report primary key (network_id, handover_id, months)
    );

    create table evaluation_plan (
        network_id   uuid        not null,
        plan_id      uuid        not null,
        due_on       date        not null,
        every_months int,
        told_at      timestamptz not null,
        constraint pk_evaluation_plan primary key (network_id, plan_id, told_at)
    );

    create table evaluation (
        network_id    uuid        not null,
        plan_id       uuid        not null,
        evaluation_id uuid        not null,
        direction     text        not null,
        baseline      numeric,
        actual        numeric     not null,
        n             int         not null,
        measured_on   date        not null,
        told_at       timestamptz not null,
        constraint pk_evaluation primary key (network_id, evaluation_id)
    );

    alter table membership add column kind text, add column recruitment text;

    alter table input add column channel text, add column contact_given boolean;
    create index ix_input_received on input (received_at);

    create table unit (
        unit_id    uuid        not null,
        told_at    timestamptz not null,
        level      text        not null,
        name       text        not null,
        valid_from date        not null,
        valid_to   date,
        constraint pk_unit primary key (unit_id, told_at)
    );

    -- The time of one member by the agreement with the line manager, all phases together.
    create table time_agreement (
        network_id   uuid        not null,
        agreement_id uuid        not null,
        hours        numeric     not null,
        agreed_at    timestamptz not null,
        constraint pk_time_agreement primary key (network_id, agreement_id)
    );

    -- share in per cent
    create table time_payer (
        agreement_id uuid    not null,
        unit_id      uuid    not null,
        share        numeric not null,
        constraint pk_time_payer primary key (agreement_id, unit_id)
    );

    create table agreement_replaced (
        network_id   uuid        not null,
        agreement_id uuid        not null,
        replaced_at  timestamptz not null,
        constraint pk_agreement_replaced primary key (network_id, agreement_id)
    );

    create table hours_used (
        network_id    uuid        not null,
        membership_id uuid        not null,
        hours         numeric     not null,
        told_at       timestamptz not null,
        constraint pk_hours_used primary key (network_id, membership_id, told_at)
    );

    -- A theme and the networks that came of it. Without a proposal it began with its first network.
    create view course as
        select p.theme_id, p.proposed_at as begun_at, coalesce(n.type, p.type) as type, p.round_id
          from proposal p
          left join lateral (
               select type from network where theme_id = p.theme_id order by started_at, network_id limit 1) n on true
        union all
        select n.theme_id, min(n.started_at), min(n.type), null::uuid
          from network n
         where not exists (select from proposal p where p.theme_id = n.theme_id)
         group by n.theme_id;
end
$$;

create function create_model() returns void language plpgsql as $$
begin
    perform create_model_of_networks();
    perform create_model_of_courses();
    insert into shape values (2);
end
$$;

set local search_path = model, public;
select create_model_of_courses();

-- Where no event was applied yet there is nothing to be rebuilt.
insert into shape select 2 where not exists (select from inbox);
