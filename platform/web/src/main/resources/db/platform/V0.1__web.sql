-- What the HTTP platform keeps in every service's database.

-- Requests that may be repeated. Nothing in it can be read or tested without the Idempotency-Key, which is not stored.
create table idempotency_record (
    key_hash    bytea       not null,
    operation   text        not null,
    request_mac bytea       not null,
    status      integer,
    location    bytea,
    response    bytea,
    created_at  timestamptz not null,
    constraint pk_idempotency_record primary key (key_hash, operation),
    constraint ck_idempotency_record_hash check (octet_length(key_hash) = 32),
    constraint ck_idempotency_record_mac check (octet_length(request_mac) = 32),
    constraint ck_idempotency_record_complete check ((status is null) = (response is null))
);
create index ix_idempotency_record_created_at on idempotency_record (created_at);

-- Who looked at or changed what; ids only.
create table audit_entry (
    id             bigint      not null generated always as identity,
    at             timestamptz not null,
    actor_login_id uuid,
    action         text        not null,
    subject_type   text        not null,
    subject_id     uuid        not null,
    constraint pk_audit_entry primary key (id),
    constraint ck_audit_entry_action check (action ~ '^[a-z][a-z-]{0,63}$'),
    constraint ck_audit_entry_subject_type check (subject_type ~ '^[a-z][a-z-]{0,63}$')
);
create index ix_audit_entry_subject on audit_entry (subject_type, subject_id, at);
create index ix_audit_entry_actor on audit_entry (actor_login_id, at);
create index ix_audit_entry_at on audit_entry (at);
