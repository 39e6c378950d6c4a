-- Citizens' inputs that wait too long for their answer, once for each network they belong to and each step of the escalation.
create table known_overdue (
    input_id   uuid        not null,
    network_id uuid        not null,
    told_at    timestamptz not null,
    constraint pk_known_overdue primary key (input_id, network_id, told_at)
);
create index ix_known_answer_open on known_answer (input_id) where not answered;

-- One input may belong to several networks, and each is to be reminded of it.
alter table reminder drop constraint uq_reminder;
alter table reminder add constraint uq_reminder unique nulls not distinct (kind, subject_id, due_on, network_id);
alter table reminder drop constraint ck_reminder_kind;
alter table reminder add constraint ck_reminder_kind check (kind in
    ('ROUND_CLOSING', 'REVIEW_DUE', 'HANDOVER_OVERDUE', 'EVALUATION_DUE', 'USE_DUE', 'ANSWER_OVERDUE', 'INPUT_REOPENED'));
