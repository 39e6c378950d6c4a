-- What was reminded of. Every replica looks for what is due; the one whose row is taken tells of it.
create table reminder (
    id         uuid        not null,
    kind       text        not null,
    subject_id uuid        not null,
    network_id uuid,
    due_on     date        not null,
    told_at    timestamptz not null,
    constraint pk_reminder primary key (id),
    constraint uq_reminder unique (kind, subject_id, due_on),
    constraint fk_reminder_network foreign key (network_id) references network (id),
    constraint ck_reminder_kind
        check (kind in ('ROUND_CLOSING', 'REVIEW_DUE', 'HANDOVER_OVERDUE', 'EVALUATION_DUE', 'USE_DUE'))
);
create index ix_reminder_network on reminder (network_id, id);
create trigger tr_reminder_append_only before update or delete on reminder
    for each row execute function refuse_rewriting_history();
