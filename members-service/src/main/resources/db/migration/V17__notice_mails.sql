-- Notices by e-mail. A mail is made once of what is due for a person, and keeps its id in every attempt. Its words are made when it is sent.

-- Of whoever did not say anything there is no row.
create table notice_preference (
    person_id uuid not null,
    by_email  text not null,
    language  text not null,
    constraint pk_notice_preference primary key (person_id),
    constraint fk_notice_preference_person foreign key (person_id) references person on update cascade,
    constraint ck_notice_preference_by_email check (by_email in ('NONE', 'AT_ONCE', 'DAILY', 'WEEKLY')),
    constraint ck_notice_preference_language check (language in ('da', 'en'))
);

create table mail (
    id          uuid        not null,
    person_id   uuid        not null,
    composed_at timestamptz not null,
    next_try_at timestamptz not null,
    attempts    integer     not null,
    sent_at     timestamptz,
    dropped_at  timestamptz,
    constraint pk_mail primary key (id),
    constraint fk_mail_person foreign key (person_id) references person on update cascade,
    constraint ck_mail_attempts check (attempts >= 0),
    constraint ck_mail_end check (sent_at is null or dropped_at is null)
);
create index ix_mail_person on mail (person_id);
create index ix_mail_open on mail (next_try_at) where sent_at is null and dropped_at is null;
create index ix_mail_composed on mail (composed_at);

-- Due until it is in a mail, is read, or nobody wants to know; never of notices from before.
alter table notice add column mail_due_at timestamptz;
alter table notice add column mail_id uuid;
alter table notice add constraint fk_notice_mail foreign key (mail_id) references mail on delete set null;
create index ix_notice_mail_due on notice (mail_due_at) where mail_due_at is not null;
create index ix_notice_mail on notice (mail_id) where mail_id is not null;

insert into retention_rule (kind, after_event, months, action, enabled, version)
    values ('NOTICE_MAIL', 'COMPOSED', 6, 'DELETE', false, 0);
