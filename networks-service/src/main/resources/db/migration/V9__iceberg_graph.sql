-- The iceberg becomes a graph with a history (domain.md §4): what a statement said before, who sees it, what bears on it, what it is
-- connected to, and since when. Every table carries the network, so that a whole graph is read by few queries on one index each.

alter table iceberg_node add column changed_at timestamptz;
update iceberg_node set changed_at = raised_at;
alter table iceberg_node alter column changed_at set not null;
alter table iceberg_node add column version bigint not null default 0;
-- So that what refers to a node refers to one of its own network. Replaces the index on the same columns.
alter table iceberg_node add constraint uq_iceberg_node_network unique (network_id, id);
drop index ix_iceberg_node_network;

-- What a statement said since when. The node holds the latest of them.
create table iceberg_revision (
    id         uuid        not null,
    network_id uuid        not null,
    node_id    uuid        not null,
    revision   bigint      not null,
    statement  text        not null,
    level      text        not null,
    status     text        not null,
    reason     text,
    revised_at timestamptz not null,
    constraint pk_iceberg_revision primary key (id),
    constraint fk_iceberg_revision_node foreign key (network_id, node_id) references iceberg_node (network_id, id),
    constraint uq_iceberg_revision unique (node_id, revision),
    constraint ck_iceberg_revision_statement check (char_length(statement) between 1 and 2000),
    constraint ck_iceberg_revision_level check (level in ('EVENT', 'PATTERN', 'STRUCTURE', 'MENTAL_MODEL')),
    constraint ck_iceberg_revision_status check (status in ('HYPOTHESIS', 'CONFIRMED', 'REFUTED')),
    constraint ck_iceberg_revision_reason check (char_length(reason) between 1 and 2000)
);
create index ix_iceberg_revision_network on iceberg_revision (network_id, node_id, revision desc);
insert into iceberg_revision (id, network_id, node_id, revision, statement, level, status, revised_at)
select gen_random_uuid(), network_id, id, 0, statement, level, status, raised_at from iceberg_node;
create trigger tr_iceberg_revision_append_only before update or delete on iceberg_revision
    for each row execute function refuse_rewriting_history();

-- Perspectives that see a statement too; the one that raised it stands with the node.
create table iceberg_sighting (
    node_id     uuid        not null,
    perspective text        not null,
    network_id  uuid        not null,
    seen_at     timestamptz not null,
    constraint pk_iceberg_sighting primary key (node_id, perspective),
    constraint fk_iceberg_sighting_node foreign key (network_id, node_id) references iceberg_node (network_id, id),
    constraint fk_iceberg_sighting_perspective foreign key (perspective) references perspective (code)
);
create index ix_iceberg_sighting_network on iceberg_sighting (network_id, node_id);
create trigger tr_iceberg_sighting_append_only before update or delete on iceberg_sighting
    for each row execute function refuse_rewriting_history();

-- Evidence is a citizen input, what a professional observed, or a source of data.
alter table iceberg_evidence
    add column id          uuid,
    add column network_id  uuid,
    add column kind        text not null default 'INPUT',
    add column observation text,
    add column title       text,
    add column reference   text,
    add column given_at    timestamptz,
    drop constraint pk_iceberg_evidence,
    drop constraint fk_iceberg_evidence_node,
    drop column position,
    alter column input_id drop not null;
update iceberg_evidence e set id = gen_random_uuid(), network_id = n.network_id, given_at = n.raised_at
from iceberg_node n where n.id = e.node_id;
alter table iceberg_evidence
    alter column id set not null,
    alter column network_id set not null,
    alter column kind drop default,
    alter column given_at set not null,
    add constraint pk_iceberg_evidence primary key (id),
    add constraint fk_iceberg_evidence_node foreign key (network_id, node_id) references iceberg_node (network_id, id),
    add constraint ck_iceberg_evidence_kind check (kind in ('INPUT', 'OBSERVATION', 'DATA')),
    add constraint ck_iceberg_evidence_input check ((kind = 'INPUT') = (input_id is not null)),
    add constraint ck_iceberg_evidence_observation check ((kind = 'OBSERVATION') = (observation is not null)),
    add constraint ck_iceberg_evidence_data
        check ((kind = 'DATA') = (title is not null) and (kind = 'DATA') = (reference is not null)),
    add constraint ck_iceberg_evidence_observation_length check (char_length(observation) between 1 and 2000),
    add constraint ck_iceberg_evidence_title check (char_length(title) between 1 and 200),
    add constraint ck_iceberg_evidence_reference check (char_length(reference) between 1 and 1000);
create index ix_iceberg_evidence_network on iceberg_evidence (network_id, node_id, given_at, id);
create trigger tr_iceberg_evidence_append_only before update or delete on iceberg_evidence
    for each row execute function refuse_rewriting_history();

create table iceberg_edge (
    id           uuid        not null,
    network_id   uuid        not null,
    from_node_id uuid        not null,
    to_node_id   uuid        not null,
    type         text        not null,
    connected_at timestamptz not null,
    removed_at   timestamptz,
    version      bigint      not null default 0,
    constraint pk_iceberg_edge primary key (id),
    constraint fk_iceberg_edge_from foreign key (network_id, from_node_id) references iceberg_node (network_id, id),
    constraint fk_iceberg_edge_to foreign key (network_id, to_node_id) references iceberg_node (network_id, id),
    constraint ck_iceberg_edge_self check (from_node_id <> to_node_id),
    constraint ck_iceberg_edge_type check (type in ('CAUSES', 'SUPPORTS', 'CONTRADICTS')),
    constraint ck_iceberg_edge_removed check (removed_at >= connected_at)
);
create index ix_iceberg_edge_network on iceberg_edge (network_id, id);
create index ix_iceberg_edge_from on iceberg_edge (network_id, from_node_id);
create index ix_iceberg_edge_to on iceberg_edge (network_id, to_node_id);
create unique index uq_iceberg_edge on iceberg_edge (from_node_id, to_node_id, type) where removed_at is null;
-- A contradiction goes both ways.
create unique index uq_iceberg_edge_contradiction
    on iceberg_edge (least(from_node_id, to_node_id), greatest(from_node_id, to_node_id))
    where removed_at is null and type = 'CONTRADICTS';
