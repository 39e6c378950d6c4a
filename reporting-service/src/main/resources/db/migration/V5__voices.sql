-- Whose voices are heard in a network: what each kind of contribution says of those with a citizen perspective. As in V1, a row is a fact
-- that is written once with its time; what is told anew is a new row, and the latest counts.
create function create_model_of_voices() returns void language plpgsql as $$
begin
    alter table iceberg_node add column perspective text;

    -- Pieces of evidence of a statement that are what a professional observed.
    create table node_observations (
        network_id   uuid        not null,
        node_id      uuid        not null,
        told_at      timestamptz not null,
        observations int         not null,
        constraint pk_node_observations primary key (network_id, node_id, told_at)
    );

    -- Active members at a meeting, and how many of them bring a citizen perspective.
    create table meeting_held (
        network_id uuid        not null,
        meeting_id uuid        not null,
        told_at    timestamptz not null,
        members    int         not null,
        citizens   int         not null,
        constraint pk_meeting_held primary key (network_id, meeting_id, told_at),
        constraint ck_meeting_held_citizens check (citizens between 0 and members)
    );

    create table network_decision (
        network_id  uuid        not null,
        decision_id uuid        not null,
        meeting_id  uuid,
        replaces_id uuid,
        decided_at  timestamptz not null,
        constraint pk_network_decision primary key (network_id, decision_id)
    );
end
$$;

create or replace function create_model() returns void language plpgsql as $$
begin
    perform create_model_of_networks();
    perform create_model_of_courses();
    perform create_model_of_what_is_kept();
    perform create_model_of_voices();
    insert into shape values (4);
end
$$;

-- A rebuild that was cut short would go on with the shape of before.
drop schema if exists rebuilding cascade;

set local search_path = model, public;
select create_model_of_voices();

-- Perspectives of statements, meetings and decisions were passed over until now.
delete from shape;
insert into shape select 4 where not exists (select from inbox);
