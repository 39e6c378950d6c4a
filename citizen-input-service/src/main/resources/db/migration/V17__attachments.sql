-- Pictures and documents that contributors add. The bytes are elsewhere, under a random name; what a sender called the file is kept nowhere.
create table attachment (
    id                 uuid        not null,
    input_id           uuid        not null,
    kind               text        not null,
    object             uuid,
    size               integer     not null,
    hash               bytea       not null,
    width              integer,
    height             integer,
    description        text,
    public_description text,
    masked_numbers     integer     not null,
    added_at           timestamptz not null,
    scan               text        not null,
    scan_due_at        timestamptz,
    outcome            text,
    reason             text,
    attested           boolean     not null,
    screened_at        timestamptz,
    screened_by        uuid,
    check_id           uuid,
    version            bigint      not null,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_input foreign key (input_id) references input (id),
    constraint fk_attachment_check foreign key (check_id) references technical_check (id),
    constraint uq_attachment_object unique (object),
    constraint ck_attachment_kind check (kind in ('JPEG', 'PNG', 'WEBP', 'PDF')),
    constraint ck_attachment_size check (size > 0),
    constraint ck_attachment_hash check (octet_length(hash) = 32),
    constraint ck_attachment_pixels check (case when kind = 'PDF' then num_nonnulls(width, height) = 0
        else width > 0 and height > 0 end),
    constraint ck_attachment_description check (char_length(description) between 1 and 300),
    constraint ck_attachment_public_description check (char_length(public_description) > 0),
    constraint ck_attachment_masked_numbers check (masked_numbers >= 0),
    constraint ck_attachment_scan check (scan in ('NONE', 'WAITING', 'CLEAN', 'INFECTED')),
    constraint ck_attachment_infected check ((object is null) = (scan = 'INFECTED')),
    constraint ck_attachment_scan_due check ((scan_due_at is not null) = (scan = 'WAITING')),
    constraint ck_attachment_outcome check (outcome in ('PUBLISHED', 'REJECTED')),
    constraint ck_attachment_reason check (reason ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    constraint ck_attachment_screened check (num_nulls(outcome, screened_at, screened_by) in (0, 3)),
    constraint ck_attachment_shown check (case when outcome = 'PUBLISHED'
        then public_description is not null and attested and check_id is not null and kind <> 'PDF' and scan in ('NONE', 'CLEAN')
        else public_description is null end)
);
create index ix_attachment_input on attachment (input_id, added_at, id);
create index ix_attachment_undecided on attachment (added_at, id) where outcome is null and kind <> 'PDF' and scan in ('NONE', 'CLEAN');

create index ix_attachment_scan_due on attachment (scan_due_at) where scan_due_at is not null;

-- Those that are shown with an input, so that a page of the public list needs no other table.
alter table input add column attachment_ids uuid[] not null default '{}';
alter table input add constraint ck_input_attachments_erased check (state <> 'WITHDRAWN' or attachment_ids = '{}');

-- Bytes that are to be deleted unless something begins to refer to them before.
create table unwanted_object (
    object uuid        not null,
    due_at timestamptz not null,
    tries  integer     not null,
    constraint pk_unwanted_object primary key (object)
);
create index ix_unwanted_object_due on unwanted_object (due_at);

alter table technical_check drop constraint ck_technical_check_part;
alter table technical_check add constraint ck_technical_check_part
    check (part in ('INPUT', 'ANSWER', 'CONSENT', 'SUPPLEMENT', 'COMMENT', 'ATTACHMENT'));
