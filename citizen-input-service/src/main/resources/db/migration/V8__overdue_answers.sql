-- Whom it was told that an input waits too long for its answer: once per waiting and step.
create table overdue_answer (
    input_id     uuid        not null,
    escalated_to text        not null,
    since        timestamptz not null,
    told_at      timestamptz not null,
    constraint pk_overdue_answer primary key (input_id, escalated_to, since),
    constraint fk_overdue_answer_input foreign key (input_id) references input (id),
    constraint ck_overdue_answer_escalated_to check (escalated_to in ('NETWORK_LEAD', 'REFERENCE_LEAD'))
);
create index ix_input_unanswered on input (received_at, id) where state in ('PUBLISHED', 'ANONYMISED', 'REOPENED');
