-- How long what is kept of people is kept, and what was done about it.

-- Nothing happens by a rule before the secretariat has looked at what would go and enabled it.
create table retention_rule (
    kind        text    not null,
    after_event text    not null,
    months      integer not null,
    action      text    not null,
    enabled     boolean not null,
    version     bigint  not null,
    constraint pk_retention_rule primary key (kind),
    constraint ck_retention_rule_months check (months between 1 and 240),
    constraint ck_retention_rule_action check (action in ('DELETE', 'ANONYMISE'))
);
insert into retention_rule (kind, after_event, months, action, enabled, version) values
    ('ORIGINAL', 'SCREENED', 12, 'ANONYMISE', false, 0),
    ('REJECTED_INPUT', 'SCREENED', 12, 'ANONYMISE', false, 0),
    ('EARLIER_WORDS', 'REPLACED', 12, 'DELETE', false, 0),
    ('CONTACT', 'ANSWERED', 24, 'DELETE', false, 0),
    ('VOLUNTEER', 'CALL_CLOSED', 12, 'ANONYMISE', false, 0),
    ('AUDIT_ENTRY', 'RECORDED', 24, 'DELETE', false, 0);
create table retention_run (
    id         uuid        not null,
    kind       text        not null,
    day        date        not null,
    again      boolean     not null,
    action     text        not null,
    due_before timestamptz not null,
    done       integer     not null,
    failed     integer     not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    constraint pk_retention_run primary key (id),
    constraint fk_retention_run_rule foreign key (kind) references retention_rule
);
-- Who comes first of all replicas does it.
create unique index uq_retention_run_day on retention_run (kind, day) where not again;
