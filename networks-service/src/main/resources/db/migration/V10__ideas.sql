-- Tracks, ideas, the criteria they are scored by and the scores (domain.md §4, theming and ideation).

create table track (
    id          uuid        not null,
    network_id  uuid        not null,
    title       text        not null,
    description text,
    priority    integer,
    reason      text,
    laid_at     timestamptz not null,
    version     bigint      not null default 0,
    constraint pk_track primary key (id),
    constraint fk_track_network foreign key (network_id) references network (id),
    constraint uq_track_network unique (network_id, id),
    constraint ck_track_title check (char_length(title) between 1 and 200),
    constraint ck_track_description check (char_length(description) between 1 and 5000),
    constraint ck_track_priority check (priority between 1 and 99),
    -- A priority without its reason is a verdict.
    constraint ck_track_reason check ((priority is null) = (reason is null)),
    constraint ck_track_reason_length check (char_length(reason) between 1 and 2000)
);

create table track_finding (
    track_id   uuid not null,
    finding_id uuid not null,
    constraint pk_track_finding primary key (track_id, finding_id),
    constraint fk_track_finding_track foreign key (track_id) references track (id),
    constraint fk_track_finding_finding foreign key (finding_id) references finding (id)
);
create index ix_track_finding_finding on track_finding (finding_id);

create table track_node (
    track_id uuid not null,
    node_id  uuid not null,
    constraint pk_track_node primary key (track_id, node_id),
    constraint fk_track_node_track foreign key (track_id) references track (id),
    constraint fk_track_node_node foreign key (node_id) references iceberg_node (id)
);
create index ix_track_node_node on track_node (node_id);

create table idea (
    id                  uuid        not null,
    network_id          uuid        not null,
    track_id            uuid,
    title               text        not null,
    text                text        not null,
    family              text,
    state               text        not null,
    content             text,
    activities          text,
    target_group        text,
    cost                numeric(14, 2),
    potential           text,
    responsible_unit_id uuid,
    values_pursued      text,
    carried_on          text,
    raised_at           timestamptz not null,
    version             bigint      not null default 0,
    constraint pk_idea primary key (id),
    constraint fk_idea_network foreign key (network_id) references network (id),
    constraint uq_idea_network unique (network_id, id),
    constraint fk_idea_track foreign key (network_id, track_id) references track (network_id, id),
    constraint ck_idea_title check (char_length(title) between 1 and 200),
    constraint ck_idea_text check (char_length(text) between 1 and 5000),
    constraint ck_idea_family check (char_length(family) between 1 and 200),
    constraint ck_idea_state check (state in ('RAISED', 'GROUPED', 'PRIORITISED', 'PARKED', 'CONCRETISED', 'IN_TRIAL', 'ADOPTED',
                                              'ADJUSTED', 'REJECTED')),
    constraint ck_idea_grouped check (state in ('RAISED', 'PARKED') or family is not null),
    -- An idea is described as a whole or not at all; whoever tries it needs all of it.
    constraint ck_idea_described check (num_nulls(content, activities, target_group, cost, potential, responsible_unit_id,
                                                  values_pursued, carried_on) in (0, 8)),
    constraint ck_idea_concretised
        check (state not in ('CONCRETISED', 'IN_TRIAL', 'ADOPTED', 'ADJUSTED', 'REJECTED') or content is not null),
    constraint ck_idea_cost check (cost >= 0),
    constraint ck_idea_content check (char_length(content) between 1 and 5000),
    constraint ck_idea_activities check (char_length(activities) between 1 and 5000),
    constraint ck_idea_target_group check (char_length(target_group) between 1 and 500),
    constraint ck_idea_potential check (char_length(potential) between 1 and 2000),
    constraint ck_idea_values_pursued check (char_length(values_pursued) between 1 and 2000),
    constraint ck_idea_carried_on check (char_length(carried_on) between 1 and 2000)
);
create index ix_idea_state on idea (network_id, state, id);
create index ix_idea_track on idea (network_id, track_id);

create table idea_input (
    idea_id  uuid    not null,
    position integer not null,
    input_id uuid    not null,
    relation text    not null,
    constraint pk_idea_input primary key (idea_id, position),
    constraint uq_idea_input unique (idea_id, input_id),
    constraint fk_idea_input_idea foreign key (idea_id) references idea (id),
    constraint fk_idea_input_input foreign key (input_id) references known_input (input_id),
    constraint ck_idea_input_relation check (relation in ('SUPPORTS', 'CONTRADICTS', 'SOURCE'))
);
create index ix_idea_input_input on idea_input (input_id);

create table idea_move (
    id         uuid        not null,
    idea_id    uuid        not null,
    from_state text        not null,
    to_state   text        not null,
    reason     text,
    moved_at   timestamptz not null,
    constraint pk_idea_move primary key (id),
    constraint fk_idea_move_idea foreign key (idea_id) references idea (id),
    constraint ck_idea_move_reason
        check (reason is not null or to_state not in ('PRIORITISED', 'PARKED', 'ADOPTED', 'ADJUSTED', 'REJECTED')),
    constraint ck_idea_move_reason_length check (char_length(reason) between 1 and 2000)
);
create index ix_idea_move_idea on idea_move (idea_id, id);
create trigger tr_idea_move_append_only before update or delete on idea_move
    for each row execute function refuse_rewriting_history();

-- One set of criteria per network. An edition ends when fixed criteria are opened for change; scores belong to an edition.
create table criteria_set (
    network_id uuid    not null,
    state      text    not null,
    edition    integer not null,
    version    bigint  not null default 0,
    constraint pk_criteria_set primary key (network_id),
    constraint fk_criteria_set_network foreign key (network_id) references network (id),
    constraint ck_criteria_set_state check (state in ('DRAFT', 'FIXED')),
    constraint ck_criteria_set_edition check (edition > 0)
);

create table criterion (
    network_id  uuid    not null,
    position    integer not null,
    code        text    not null,
    title       text    not null,
    explanation text,
    constraint pk_criterion primary key (network_id, position),
    -- Deferred, because criteria may change places.
    constraint uq_criterion_code unique (network_id, code) deferrable initially deferred,
    constraint fk_criterion_set foreign key (network_id) references criteria_set (network_id),
    constraint ck_criterion_code check (code ~ '^[A-Z][A-Z_]{0,39}$'),
    constraint ck_criterion_title check (char_length(title) between 1 and 200),
    constraint ck_criterion_explanation check (char_length(explanation) between 1 and 1000)
);

-- Why fixed criteria were opened again, what they were and how many scores lost their meaning.
create table criteria_change (
    id            uuid        not null,
    network_id    uuid        not null,
    edition       integer     not null,
    criteria      text[]      not null,
    voided_scores integer     not null,
    reason        text        not null,
    changed_at    timestamptz not null,
    constraint pk_criteria_change primary key (id),
    constraint fk_criteria_change_set foreign key (network_id) references criteria_set (network_id),
    constraint uq_criteria_change_edition unique (network_id, edition),
    constraint ck_criteria_change_voided_scores check (voided_scores >= 0),
    constraint ck_criteria_change_reason check (char_length(reason) between 1 and 2000)
);
create trigger tr_criteria_change_append_only before update or delete on criteria_change
    for each row execute function refuse_rewriting_history();

create table score (
    network_id uuid        not null,
    edition    integer     not null,
    idea_id    uuid        not null,
    criterion  text        not null,
    person_id  uuid        not null,
    points     integer     not null,
    scored_at  timestamptz not null,
    constraint pk_score primary key (network_id, edition, idea_id, criterion, person_id),
    constraint fk_score_set foreign key (network_id) references criteria_set (network_id),
    constraint fk_score_idea foreign key (network_id, idea_id) references idea (network_id, id),
    constraint ck_score_points check (points between 1 and 5)
);
create index ix_score_idea on score (network_id, idea_id);
create index ix_score_person on score (person_id);

insert into network_type_requirement (type_id, phase, condition, bound)
select t.id, r.phase, r.condition, r.bound
from network_type t
cross join (values ('THEMING', 'TRACK', 1),
                   ('IDEATION', 'CRITERIA_FIXED', 1),
                   ('IDEATION', 'UNSCORED_IDEA', 0),
                   ('IDEATION', 'IDEA_GOING_ON', 1),
                   ('IDEATION', 'IDEAS_GOING_ON', 5)) as r (phase, condition, bound)
where t.version = 1;
