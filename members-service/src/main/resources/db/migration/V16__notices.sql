-- What people are told of networks: ids, days and codes. The words are made when somebody reads them.

create table notice (
    id         uuid        not null,
    person_id  uuid        not null,
    kind       text        not null,
    network_id uuid,
    subject_id uuid        not null,
    code       text,
    due_on     date,
    told_at    timestamptz not null,
    read_at    timestamptz,
    constraint pk_notice primary key (id),
    constraint fk_notice_person foreign key (person_id) references person on update cascade
);
create index ix_notice_person on notice (person_id, id desc);
create index ix_notice_unread on notice (person_id) where read_at is null;
create index ix_notice_subject on notice (subject_id);
create index ix_notice_told on notice (told_at);

-- Which unit is to evaluate, as networks-service told it.
create table evaluation_owner (
    plan_id uuid not null,
    unit_id uuid not null,
    constraint pk_evaluation_owner primary key (plan_id)
);

insert into retention_rule (kind, after_event, months, action, enabled, version)
    values ('NOTICE', 'TOLD', 6, 'DELETE', false, 0);
