-- networks-service: network types, rounds, themes and decisions, networks and their course, findings and icebergs.

-- Network types are data (domain.md §2). A change is a new version; a running network keeps the version it began under.
create table network_type (
    id                   uuid    not null,
    code                 text    not null,
    version              integer not null,
    position             integer not null,
    purpose_da           text    not null,
    purpose_en           text    not null,
    reference_lead_level text    not null,
    political_link       text    not null,
    planned_months       integer,
    constraint pk_network_type primary key (id),
    constraint uq_network_type_version unique (code, version),
    constraint ck_network_type_code check (code ~ '^[A-Z][A-Z_]{0,39}$'),
    constraint ck_network_type_version check (version > 0),
    constraint ck_network_type_reference_lead_level check (reference_lead_level in ('EXECUTIVE_FORUM', 'DIRECTOR')),
    constraint ck_network_type_political_link
        check (political_link in ('STANDING_COMMITTEE', 'NONE', 'INNOVATION_COMMITTEE')),
    constraint ck_network_type_planned_months check (planned_months between 1 and 60)
);

-- The course of a type: its phases in order; an optional phase may be passed over.
create table network_type_phase (
    type_id  uuid    not null,
    position integer not null,
    phase    text    not null,
    optional boolean not null,
    constraint pk_network_type_phase primary key (type_id, position),
    constraint uq_network_type_phase unique (type_id, phase),
    constraint fk_network_type_phase_type foreign key (type_id) references network_type (id)
);

-- What must be there before a network of the type may leave a phase.
create table network_type_requirement (
    type_id   uuid    not null,
    phase     text    not null,
    condition text    not null,
    at_least  integer not null,
    constraint pk_network_type_requirement primary key (type_id, phase, condition),
    constraint fk_network_type_requirement_phase
        foreign key (type_id, phase) references network_type_phase (type_id, phase),
    constraint ck_network_type_requirement_at_least check (at_least > 0)
);

insert into network_type
    (id, code, version, position, purpose_da, purpose_en, reference_lead_level, political_link, planned_months)
values
    ('00000000-0000-7000-8000-000000000001', 'WELFARE', 1, 1,
     'Hverdagsinnovation: bedre borgernær velfærd, arbejdsgange og sammenhæng mellem fagafdelingerne.',
     'Everyday innovation: better welfare close to the citizen, better workflows and coordination between departments.',
     'EXECUTIVE_FORUM', 'STANDING_COMMITTEE', 6),
    ('00000000-0000-7000-8000-000000000002', 'LEARNING', 1, 2,
     'Skaber viden, som organisationen mangler. Hver deltager bringer den i spil hjemme hos sig selv.',
     'Produces knowledge that the organisation lacks. Every participant brings it into play at home.',
     'EXECUTIVE_FORUM', 'NONE', 5),
    ('00000000-0000-7000-8000-000000000003', 'INNOVATION', 1, 3,
     'Radikal innovation ud fra politiske visioner.',
     'Radical innovation from political visions.',
     'DIRECTOR', 'INNOVATION_COMMITTEE', null);

-- Every type has the whole course; phases 6 to 8 are optional for learning networks.
insert into network_type_phase (type_id, position, phase, optional)
select t.id, p.position, p.phase, t.code = 'LEARNING' and p.phase in ('IDEATION', 'TRIAL', 'EVALUATION')
from network_type t
cross join unnest(array['MANDATE', 'STARTUP', 'DESIGN', 'FOCUS', 'DISCOVERY', 'THEMING', 'IDEATION', 'TRIAL',
                        'EVALUATION', 'CLOSING']) with ordinality as p (phase, position);

insert into network_type_requirement (type_id, phase, condition, at_least)
select t.id, r.phase, r.condition, r.at_least
from network_type t
cross join (values ('MANDATE', 'NETWORK_LEAD', 1),
                   ('MANDATE', 'REFERENCE_LEAD', 1),
                   ('DESIGN', 'BASE_DEPARTMENT', 2),
                   ('DISCOVERY', 'OUTSIDE_FINDING', 1)) as r (phase, condition, at_least);

-- The perspectives that a theme can expect and a statement can be seen from (domain.md §6). The same codes as in members-service.
-- A closed list, because a code travels in events and anyone may propose a theme.
create table perspective (
    code    text    not null,
    citizen boolean not null,
    constraint pk_perspective primary key (code),
    constraint ck_perspective_code check (code ~ '^[a-z][a-z0-9-]{0,62}$')
);

insert into perspective (code, citizen)
values ('profession', false), ('citizen', true), ('relative', true), ('association', false), ('company', false),
       ('knowledge-institution', false), ('political', false);

-- The year wheel (domain.md §3): proposals received by this day are decided in that month.
create table year_wheel_deadline (
    month          integer not null,
    day            integer not null,
    decision_month integer not null,
    constraint pk_year_wheel_deadline primary key (month, day),
    constraint uq_year_wheel_deadline_decision_month unique (decision_month),
    constraint ck_year_wheel_deadline_month check (month between 1 and 12),
    -- A day that every year has.
    constraint ck_year_wheel_deadline_day check (day between 1 and 28),
    constraint ck_year_wheel_deadline_decision_month check (decision_month between 1 and 12)
);

insert into year_wheel_deadline (month, day, decision_month) values (12, 1, 1), (5, 1, 6);

create table round (
    id           uuid    not null,
    code         text    not null,
    deadline     date    not null,
    capacity_min integer not null,
    capacity_max integer not null,
    approved     integer not null default 0,
    version      bigint  not null default 0,
    constraint pk_round primary key (id),
    constraint uq_round_code unique (code),
    constraint ck_round_code check (code ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    constraint ck_round_capacity check (0 < capacity_min and capacity_min <= capacity_max),
    constraint ck_round_approved check (approved >= 0)
);

create table theme (
    id                    uuid        not null,
    round_id              uuid        not null,
    state                 text        not null,
    title                 text        not null,
    challenge             text        not null,
    suggested_type        text        not null,
    affected_unit_ids     uuid[]      not null,
    known_solutions       text,
    wished_difference     text,
    fixed                 text,
    open                  text,
    expected_perspectives text[]      not null,
    input_ids             uuid[]      not null,
    proposed_at           timestamptz not null,
    latest_decision_id    uuid,
    has_network           boolean     not null default false,
    version               bigint      not null default 0,
    constraint pk_theme primary key (id),
    constraint fk_theme_round foreign key (round_id) references round (id),
    constraint ck_theme_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'DEFERRED', 'ROUTED_ELSEWHERE')),
    constraint ck_theme_title check (char_length(title) between 1 and 200),
    constraint ck_theme_challenge check (char_length(challenge) between 1 and 5000),
    constraint ck_theme_has_network check (not has_network or state = 'APPROVED'),
    constraint ck_theme_undecided check ((state = 'PROPOSED') = (latest_decision_id is null))
);
create index ix_theme_round on theme (round_id, id);
create index ix_theme_state on theme (state, id);
create index ix_theme_round_state on theme (round_id, state, id);

-- The seven answers (domain.md §3) are given at the proposal and again at start-up; each stage keeps its own.
create table theme_answers (
    id               uuid        not null,
    theme_id         uuid        not null,
    stage            text        not null,
    citizen_value    text        not null,
    urgency          text        not null,
    cross_cutting    text        not null,
    complexity       text        not null,
    learning         text        not null,
    innovation       text        not null,
    new_perspectives text        not null,
    answered_at      timestamptz not null,
    constraint pk_theme_answers primary key (id),
    constraint uq_theme_answers_stage unique (theme_id, stage),
    constraint fk_theme_answers_theme foreign key (theme_id) references theme (id),
    constraint ck_theme_answers_stage check (stage in ('PROPOSAL', 'STARTUP'))
);

-- How to reach the proposer: personal data, apart from the theme so that nothing else reads it and it can be erased alone.
create table theme_contact (
    theme_id uuid not null,
    email    text not null,
    constraint pk_theme_contact primary key (theme_id),
    constraint fk_theme_contact_theme foreign key (theme_id) references theme (id),
    constraint ck_theme_contact_email check (char_length(email) <= 254)
);

create table theme_decision (
    id                   uuid        not null,
    theme_id             uuid        not null,
    round_id             uuid        not null,
    outcome              text        not null,
    reason               text        not null,
    capacity_reason      text,
    next_round_id        uuid,
    replaces_decision_id uuid,
    decided_at           timestamptz not null,
    constraint pk_theme_decision primary key (id),
    constraint fk_theme_decision_theme foreign key (theme_id) references theme (id),
    constraint fk_theme_decision_round foreign key (round_id) references round (id),
    constraint fk_theme_decision_next_round foreign key (next_round_id) references round (id),
    constraint uq_theme_decision_theme unique (theme_id, id),
    constraint fk_theme_decision_replaces
        foreign key (theme_id, replaces_decision_id) references theme_decision (theme_id, id),
    constraint uq_theme_decision_replaces unique (replaces_decision_id),
    constraint ck_theme_decision_outcome check (outcome in ('APPROVED', 'REJECTED', 'DEFERRED', 'ROUTED_ELSEWHERE')),
    constraint ck_theme_decision_reason check (char_length(reason) between 1 and 5000),
    constraint ck_theme_decision_deferred check ((outcome = 'DEFERRED') = (next_round_id is not null))
);
create index ix_theme_decision_round on theme_decision (round_id);
create index ix_theme_decision_next_round on theme_decision (next_round_id);
alter table theme add constraint fk_theme_latest_decision
    foreign key (id, latest_decision_id) references theme_decision (theme_id, id);

create table network (
    id                    uuid        not null,
    theme_id              uuid        not null,
    type_code             text        not null,
    type_version          integer     not null,
    title                 text        not null,
    phase                 text        not null,
    expected_perspectives text[]      not null,
    started_at            timestamptz not null,
    version               bigint      not null default 0,
    constraint pk_network primary key (id),
    constraint uq_network_theme unique (theme_id),
    constraint fk_network_theme foreign key (theme_id) references theme (id),
    constraint fk_network_type foreign key (type_code, type_version) references network_type (code, version),
    constraint ck_network_title check (char_length(title) between 1 and 200),
    constraint ck_network_phase check (phase in ('MANDATE', 'STARTUP', 'DESIGN', 'FOCUS', 'DISCOVERY', 'THEMING',
                                                 'IDEATION', 'TRIAL', 'EVALUATION', 'CLOSING'))
);
create index ix_network_phase on network (phase, id);
create index ix_network_type on network (type_code, id);
create index ix_network_type_phase on network (type_code, phase, id);

create table phase_entry (
    id         uuid        not null,
    network_id uuid        not null,
    phase      text        not null,
    from_phase text,
    direction  text        not null,
    overridden boolean     not null,
    missing    text[]      not null,
    reason     text,
    entered_at timestamptz not null,
    constraint pk_phase_entry primary key (id),
    constraint fk_phase_entry_network foreign key (network_id) references network (id),
    constraint ck_phase_entry_direction check (direction in ('FORWARD', 'BACK')),
    constraint ck_phase_entry_from check (from_phase is not null or direction = 'FORWARD'),
    constraint ck_phase_entry_moves check (from_phase <> phase),
    constraint ck_phase_entry_overridden check (overridden = (cardinality(missing) > 0)),
    constraint ck_phase_entry_reason check (reason is not null or (direction = 'FORWARD' and not overridden)),
    constraint ck_phase_entry_reason_length check (char_length(reason) between 1 and 2000)
);
create index ix_phase_entry_network on phase_entry (network_id, id);

-- Decisions and phase entries are history: a correction is a new row (domain.md §3, §4).
create function refuse_rewriting_history() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger tr_theme_decision_append_only before update or delete on theme_decision
    for each row execute function refuse_rewriting_history();
create trigger tr_phase_entry_append_only before update or delete on phase_entry
    for each row execute function refuse_rewriting_history();

-- What this service knows of citizen inputs: that they exist, and whether they were withdrawn.
create table known_input (
    input_id  uuid    not null,
    withdrawn boolean not null,
    constraint pk_known_input primary key (input_id)
);

-- Who belongs to which network, and each person's department, for the gates.
create table known_membership (
    membership_id uuid    not null,
    network_id    uuid    not null,
    person_id     uuid    not null,
    active        boolean not null,
    constraint pk_known_membership primary key (membership_id)
);
create index ix_known_membership_network on known_membership (network_id) where active;

create table known_person (
    person_id     uuid        not null,
    department_id uuid,
    as_of         timestamptz not null,
    constraint pk_known_person primary key (person_id)
);

create table finding (
    id                uuid        not null,
    network_id        uuid        not null,
    statement         text        not null,
    outside_own_units boolean     not null,
    recorded_at       timestamptz not null,
    constraint pk_finding primary key (id),
    constraint fk_finding_network foreign key (network_id) references network (id),
    constraint ck_finding_statement check (char_length(statement) between 1 and 2000)
);
create index ix_finding_network on finding (network_id, id);
create index ix_finding_outside on finding (network_id) where outside_own_units;

create table finding_input (
    finding_id uuid    not null,
    position   integer not null,
    input_id   uuid    not null,
    relation   text    not null,
    constraint pk_finding_input primary key (finding_id, position),
    constraint uq_finding_input unique (finding_id, input_id),
    constraint fk_finding_input_finding foreign key (finding_id) references finding (id),
    constraint fk_finding_input_input foreign key (input_id) references known_input (input_id),
    constraint ck_finding_input_relation check (relation in ('SUPPORTS', 'CONTRADICTS', 'SOURCE'))
);
create index ix_finding_input_input on finding_input (input_id);

create table iceberg_node (
    id          uuid        not null,
    network_id  uuid        not null,
    statement   text        not null,
    level       text        not null,
    status      text        not null,
    perspective text        not null,
    raised_at   timestamptz not null,
    constraint pk_iceberg_node primary key (id),
    constraint fk_iceberg_node_network foreign key (network_id) references network (id),
    constraint fk_iceberg_node_perspective foreign key (perspective) references perspective (code),
    constraint ck_iceberg_node_statement check (char_length(statement) between 1 and 2000),
    constraint ck_iceberg_node_level check (level in ('EVENT', 'PATTERN', 'STRUCTURE', 'MENTAL_MODEL')),
    constraint ck_iceberg_node_status check (status in ('HYPOTHESIS', 'CONFIRMED', 'REFUTED'))
);
create index ix_iceberg_node_network on iceberg_node (network_id, id);

create table iceberg_evidence (
    node_id  uuid    not null,
    position integer not null,
    input_id uuid    not null,
    relation text    not null,
    constraint pk_iceberg_evidence primary key (node_id, position),
    constraint uq_iceberg_evidence unique (node_id, input_id),
    constraint fk_iceberg_evidence_node foreign key (node_id) references iceberg_node (id),
    constraint fk_iceberg_evidence_input foreign key (input_id) references known_input (input_id),
    constraint ck_iceberg_evidence_relation check (relation in ('SUPPORTS', 'CONTRADICTS', 'SOURCE'))
);
create index ix_iceberg_evidence_input on iceberg_evidence (input_id);
