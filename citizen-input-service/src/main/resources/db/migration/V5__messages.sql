-- Whom a happening in a network is to be told.
create index ix_input_networks on input using gin (network_ids) where network_ids <> '{}';

-- Which finding, node, decision or idea a network used an input in.
create table citation (
    input_id    uuid not null,
    citation_id uuid not null,
    constraint pk_citation primary key (citation_id, input_id)
);
create index ix_link_target on link (target_id, input_id);
alter table known_node add column status text;

-- How a contributor wants to be told; without a row at once and in Danish.
create table message_preference (
    input_id uuid not null,
    rhythm   text not null,
    language text not null,
    constraint pk_message_preference primary key (input_id),
    constraint fk_message_preference_input foreign key (input_id) references input (id),
    constraint ck_message_preference_rhythm check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    constraint ck_message_preference_language check (language in ('da', 'en'))
);

-- A mail is made once of what is due, and keeps its id in every attempt. Its words are made when it is sent; none is kept.
create table mail (
    id          uuid        not null,
    input_id    uuid        not null,
    composed_at timestamptz not null,
    next_try_at timestamptz not null,
    attempts    integer     not null,
    sent_at     timestamptz,
    dropped_at  timestamptz,
    constraint pk_mail primary key (id),
    constraint fk_mail_input foreign key (input_id) references input (id),
    constraint ck_mail_attempts check (attempts >= 0),
    constraint ck_mail_end check (sent_at is null or dropped_at is null)
);
create index ix_mail_input on mail (input_id);
create index ix_mail_open on mail (next_try_at) where sent_at is null and dropped_at is null;

-- One thing to be told: an entry of a timeline, which has one input and one contributor.
create table message (
    entry_id bigint      not null,
    input_id uuid        not null,
    due_at   timestamptz not null,
    mail_id  uuid,
    constraint pk_message primary key (entry_id),
    constraint fk_message_entry foreign key (entry_id) references timeline_entry (id),
    constraint fk_message_mail foreign key (mail_id) references mail (id)
);
create index ix_message_waiting on message (due_at) where mail_id is null;
create index ix_message_input on message (input_id) where mail_id is null;
create index ix_message_mail on message (mail_id);
