-- Meetings of a network and what it decides, and what it may be worth (domain.md §4).

create table meeting (
    id                  uuid        not null,
    network_id          uuid        not null,
    purpose             text        not null,
    agenda              text,
    starts_at           timestamptz not null,
    state               text        not null,
    held_on             date,
    summary             text,
    cancellation_reason text,
    version             bigint      not null default 0,
    constraint pk_meeting primary key (id),
    constraint fk_meeting_network foreign key (network_id) references network (id),
    -- So that what refers to a meeting refers to one of its own network.
    constraint uq_meeting_network unique (network_id, id),
    constraint ck_meeting_purpose check (char_length(purpose) between 1 and 500),
    constraint ck_meeting_agenda check (char_length(agenda) between 1 and 5000),
    constraint ck_meeting_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint ck_meeting_held check ((state = 'HELD') = (held_on is not null) and (state = 'HELD') = (summary is not null)),
    constraint ck_meeting_summary check (char_length(summary) between 1 and 10000),
    constraint ck_meeting_cancelled check ((state = 'CANCELLED') = (cancellation_reason is not null)),
    constraint ck_meeting_cancellation_reason check (char_length(cancellation_reason) between 1 and 2000)
);
create index ix_meeting_network on meeting (network_id, starts_at, id);

-- Who was there. Not every guest is a member.
create table meeting_attendance (
    meeting_id uuid not null,
    person_id  uuid not null,
    constraint pk_meeting_attendance primary key (meeting_id, person_id),
    constraint fk_meeting_attendance_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_meeting_attendance_person foreign key (person_id) references known_person (person_id)
);
create index ix_meeting_attendance_person on meeting_attendance (person_id);

create table network_decision (
    id                   uuid        not null,
    network_id           uuid        not null,
    phase                text        not null,
    subject              text        not null,
    decided              text        not null,
    reason               text        not null,
    meeting_id           uuid,
    replaces_decision_id uuid,
    decided_at           timestamptz not null,
    constraint pk_network_decision primary key (id),
    constraint fk_network_decision_network foreign key (network_id) references network (id),
    constraint uq_network_decision_network unique (network_id, id),
    constraint fk_network_decision_meeting foreign key (network_id, meeting_id) references meeting (network_id, id),
    constraint fk_network_decision_replaces
        foreign key (network_id, replaces_decision_id) references network_decision (network_id, id),
    constraint uq_network_decision_replaces unique (replaces_decision_id),
    constraint ck_network_decision_phase check (phase in ('MANDATE', 'STARTUP', 'DESIGN', 'FOCUS', 'DISCOVERY', 'THEMING',
                                                          'IDEATION', 'TRIAL', 'EVALUATION', 'CLOSING')),
    constraint ck_network_decision_subject check (char_length(subject) between 1 and 200),
    constraint ck_network_decision_decided check (char_length(decided) between 1 and 5000),
    constraint ck_network_decision_reason check (char_length(reason) between 1 and 5000)
);
create index ix_network_decision_phase on network_decision (network_id, phase);
create index ix_network_decision_meeting on network_decision (network_id, meeting_id);

create table network_decision_input (
    decision_id uuid    not null,
    position    integer not null,
    input_id    uuid    not null,
    relation    text    not null,
    constraint pk_network_decision_input primary key (decision_id, position),
    constraint uq_network_decision_input unique (decision_id, input_id),
    constraint fk_network_decision_input_decision foreign key (decision_id) references network_decision (id),
    constraint fk_network_decision_input_input foreign key (input_id) references known_input (input_id),
    constraint ck_network_decision_input_relation check (relation in ('SUPPORTS', 'CONTRADICTS', 'SOURCE'))
);
create index ix_network_decision_input_input on network_decision_input (input_id);

create table network_decision_finding (
    decision_id uuid    not null,
    position    integer not null,
    finding_id  uuid    not null,
    constraint pk_network_decision_finding primary key (decision_id, position),
    constraint uq_network_decision_finding unique (decision_id, finding_id),
    constraint fk_network_decision_finding_decision foreign key (decision_id) references network_decision (id),
    constraint fk_network_decision_finding_finding foreign key (finding_id) references finding (id)
);
create index ix_network_decision_finding_finding on network_decision_finding (finding_id);

create trigger tr_network_decision_append_only before update or delete on network_decision
    for each row execute function refuse_rewriting_history();
create trigger tr_network_decision_input_append_only before update or delete on network_decision_input
    for each row execute function refuse_rewriting_history();
create trigger tr_network_decision_finding_append_only before update or delete on network_decision_finding
    for each row execute function refuse_rewriting_history();

create table value_hypothesis (
    id           uuid        not null,
    network_id   uuid        not null,
    bottom_line  text        not null,
    statement    text        not null,
    gains        text        not null,
    recorded_at  timestamptz not null,
    constraint pk_value_hypothesis primary key (id),
    constraint fk_value_hypothesis_network foreign key (network_id) references network (id),
    constraint ck_value_hypothesis_bottom_line check (bottom_line in ('QUALITY', 'ECONOMY', 'WELL_BEING')),
    constraint ck_value_hypothesis_statement check (char_length(statement) between 1 and 2000),
    constraint ck_value_hypothesis_gains check (char_length(gains) between 1 and 500)
);
create index ix_value_hypothesis_network on value_hypothesis (network_id, id);

insert into network_type_requirement (type_id, phase, condition, bound)
select t.id, r.phase, r.condition, r.bound
from network_type t
cross join (values ('DISCOVERY', 'VALUE_HYPOTHESIS', 1),
                   ('THEMING', 'DECISION_IN_PHASE', 1),
                   ('IDEATION', 'DECISION_IN_PHASE', 1)) as r (phase, condition, bound)
where t.version = 1;
