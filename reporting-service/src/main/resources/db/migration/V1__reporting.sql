-- The read model is a set of facts: a row is written once, never changed, and "already there" is no error. So events may come twice
-- and in any order, and the model is the same. Every fact has its time, so that a report can be made as of any moment.
--
-- It lives in the schema "model", the inbox of what was applied to it included. A rebuild fills a second schema, made by the same
-- function, while this one serves, and then takes its place; the names of tables and constraints stay the same.
create function create_model() returns void language plpgsql as $$
begin
    create table inbox (
        event_id   uuid        not null constraint pk_inbox primary key,
        applied_at timestamptz not null default now()
    );

    create table network (
        network_id uuid        not null constraint pk_network primary key,
        theme_id   uuid        not null,
        type       text        not null,
        title      text        not null,
        started_at timestamptz not null
    );
    create index ix_network_newest on network (started_at, network_id);

    create table expected_perspective (
        network_id  uuid not null,
        perspective text not null,
        constraint pk_expected_perspective primary key (network_id, perspective)
    );

    -- step is the place of the phase in the course; it decides between two entries of the same instant.
    create table phase_entry (
        network_id uuid        not null,
        entered_at timestamptz not null,
        step       smallint    not null,
        phase      text        not null,
        constraint pk_phase_entry primary key (network_id, entered_at, step)
    );

    create table finding (
        network_id  uuid        not null,
        finding_id  uuid        not null,
        recorded_at timestamptz not null,
        constraint pk_finding primary key (network_id, finding_id)
    );

    create table iceberg_node (
        network_id uuid        not null,
        node_id    uuid        not null,
        raised_at  timestamptz not null,
        constraint pk_iceberg_node primary key (network_id, node_id)
    );

    -- A membership by its own id; whose it is stays in members-service.
    create table membership (
        network_id    uuid        not null,
        membership_id uuid        not null,
        joined_at     timestamptz not null,
        perspective   text        not null,
        unit_id       uuid,
        department_id uuid,
        constraint pk_membership primary key (network_id, membership_id)
    );

    create table membership_end (
        network_id    uuid        not null,
        membership_id uuid        not null,
        left_at       timestamptz not null,
        constraint pk_membership_end primary key (network_id, membership_id)
    );

    create table input (
        input_id       uuid        not null constraint pk_input primary key,
        received_at    timestamptz not null,
        masked_numbers int         not null,
        constraint ck_input_masked_numbers check (masked_numbers >= 0)
    );

    -- step is the place of the state in an input's life; it decides between two of the same instant.
    create table input_step (
        input_id    uuid        not null,
        happened_at timestamptz not null,
        step        smallint    not null,
        state       text        not null,
        outcome     text,
        constraint pk_input_step primary key (input_id, happened_at, step),
        constraint ck_input_step_outcome check ((state = 'ANSWERED') = (outcome is not null))
    );

    -- What an input is about: a network, a theme (which may become a network) or a call.
    create table input_aim (
        aim_id   uuid        not null,
        input_id uuid        not null,
        since    timestamptz not null,
        constraint pk_input_aim primary key (aim_id, input_id, since)
    );

    -- What a call is about: a network or a theme.
    create table call_aim (
        aim_id    uuid        not null,
        call_id   uuid        not null,
        opened_at timestamptz not null,
        constraint pk_call_aim primary key (aim_id, call_id)
    );

    create table citation (
        network_id  uuid        not null,
        input_id    uuid        not null,
        citation_id uuid        not null,
        relation    text        not null,
        cited_in    text        not null,
        cited_at    timestamptz not null,
        constraint pk_citation primary key (network_id, input_id, citation_id, relation)
    );

    -- The inputs of a network: about itself, about the theme it came from, or sent to a call for either. An input can appear more
    -- than once, and before it is known to have been received.
    create view network_input as
        select n.network_id, a.input_id, a.since
          from network n join input_aim a on a.aim_id = n.network_id
        union all
        select n.network_id, a.input_id, a.since
          from network n join input_aim a on a.aim_id = n.theme_id
        union all
        select n.network_id, a.input_id, greatest(a.since, c.opened_at)
          from network n
          join call_aim c on c.aim_id in (n.network_id, n.theme_id)
          join input_aim a on a.aim_id = c.call_id;
end
$$;

create schema model;
set local search_path = model, public;
select create_model();

-- The platform's own inbox; this service's is part of the model.
drop table public.inbox;
