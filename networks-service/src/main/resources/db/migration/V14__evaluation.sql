-- Evaluation plans (domain.md §4): owned in the base organisation, so that evaluation does not end with the network [A28].
create table evaluation_plan (
    id              uuid    not null,
    network_id      uuid    not null,
    claim           text    not null,
    indicator       text    not null,
    unit            text    not null,
    direction       text    not null,
    baseline        numeric(18, 4),
    due_on          date,
    every_months    integer,
    owner_unit_id   uuid    not null,
    owner_person_id uuid    not null,
    version         bigint  not null default 0,
    constraint pk_evaluation_plan primary key (id),
    constraint fk_evaluation_plan_network foreign key (network_id) references network (id),
    constraint ck_evaluation_plan_claim check (char_length(claim) between 1 and 2000),
    constraint ck_evaluation_plan_indicator check (char_length(indicator) between 1 and 500),
    constraint ck_evaluation_plan_unit check (char_length(unit) between 1 and 100),
    constraint ck_evaluation_plan_direction check (direction in ('HIGHER', 'LOWER')),
    constraint ck_evaluation_plan_every_months check (every_months between 1 and 60),
    -- Only what is done once comes to an end.
    constraint ck_evaluation_plan_due check (due_on is not null or every_months is null)
);
create index ix_evaluation_plan_network on evaluation_plan (network_id, id);
create index ix_evaluation_plan_due on evaluation_plan (due_on) where due_on is not null;

create table evaluation (
    id          uuid           not null,
    plan_id     uuid           not null,
    due_on      date           not null,
    actual      numeric(18, 4) not null,
    n           integer        not null,
    measured_on date           not null,
    note        text,
    constraint pk_evaluation primary key (id),
    constraint uq_evaluation_due unique (plan_id, due_on),
    constraint fk_evaluation_plan foreign key (plan_id) references evaluation_plan (id),
    constraint ck_evaluation_n check (n > 0),
    constraint ck_evaluation_note check (char_length(note) between 1 and 5000)
);
create index ix_evaluation_plan_id on evaluation (plan_id, id);
create trigger tr_evaluation_append_only before update or delete on evaluation
    for each row execute function refuse_rewriting_history();

-- Spread (domain.md §4): a solution at another place, real only when it is translated, implemented and shown to have value.
create table spread_case (
    id         uuid   not null,
    network_id uuid   not null,
    title      text   not null,
    to_unit_id uuid   not null,
    stage      text   not null,
    version    bigint not null default 0,
    constraint pk_spread_case primary key (id),
    constraint fk_spread_case_network foreign key (network_id) references network (id),
    constraint ck_spread_case_title check (char_length(title) between 1 and 200),
    constraint ck_spread_case_stage check (stage in ('PROPOSED', 'TRANSLATED', 'IMPLEMENTED', 'VALUE_SHOWN'))
);
create index ix_spread_case_network on spread_case (network_id, id);

create table spread_condition (
    id       uuid not null,
    case_id  uuid not null,
    stage    text not null,
    evidence text not null,
    held_on  date not null,
    constraint pk_spread_condition primary key (id),
    constraint uq_spread_condition unique (case_id, stage),
    constraint fk_spread_condition_case foreign key (case_id) references spread_case (id),
    constraint ck_spread_condition_stage check (stage in ('TRANSLATED', 'IMPLEMENTED', 'VALUE_SHOWN')),
    constraint ck_spread_condition_evidence check (char_length(evidence) between 1 and 5000)
);
create trigger tr_spread_condition_append_only before update or delete on spread_condition
    for each row execute function refuse_rewriting_history();

-- Where the network stands on evaluation and on spread; a "no, because" is a stand too. The latest counts.
create table stand (
    id         uuid        not null,
    network_id uuid        not null,
    about      text        not null,
    planned    boolean     not null,
    because    text        not null,
    taken_at   timestamptz not null,
    constraint pk_stand primary key (id),
    constraint fk_stand_network foreign key (network_id) references network (id),
    constraint ck_stand_about check (about in ('EVALUATION', 'SPREAD')),
    constraint ck_stand_because check (char_length(because) between 1 and 2000)
);
create index ix_stand_network on stand (network_id, id);
create trigger tr_stand_append_only before update or delete on stand
    for each row execute function refuse_rewriting_history();

-- Who is told, at the closing, what the network led to; those who left early too [A30].
create table closing_notice (
    membership_id uuid        not null,
    network_id    uuid        not null,
    due_at        timestamptz not null,
    constraint pk_closing_notice primary key (membership_id),
    constraint fk_closing_notice_network foreign key (network_id) references network (id)
);
create index ix_closing_notice_network on closing_notice (network_id);
create trigger tr_closing_notice_append_only before update or delete on closing_notice
    for each row execute function refuse_rewriting_history();
-- Also the memberships that ended are asked for.
create index ix_known_membership_network_all on known_membership (network_id);

-- What citizen-input-service tells of answers and links. Events of one input come in order, replayed dead letters do not: as_of is the
-- moment of the latest one that is known.
create table known_answer (
    input_id uuid        not null,
    answered boolean     not null,
    as_of    timestamptz not null,
    constraint pk_known_answer primary key (input_id)
);

create table known_link (
    link_id    uuid not null,
    input_id   uuid not null,
    network_id uuid,
    theme_id   uuid,
    constraint pk_known_link primary key (link_id)
);
create index ix_known_link_network on known_link (network_id);
create index ix_known_link_theme on known_link (theme_id);

insert into network_type_requirement (type_id, phase, condition, bound)
select t.id, r.phase, r.condition, r.bound
from network_type t
cross join (values ('EVALUATION', 'EVALUATION_STAND', 1),
                   ('EVALUATION', 'SPREAD_STAND', 1),
                   ('CLOSING', 'UNANSWERED_INPUT', 0),
                   ('CLOSING', 'UNTOLD_MEMBER', 0)) as r (phase, condition, bound)
where t.version = 1 and t.code in ('WELFARE', 'LEARNING', 'INNOVATION');
