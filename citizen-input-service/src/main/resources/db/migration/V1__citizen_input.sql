-- A call asks a question for a theme, a network or the municipality.
create table call (
    id         uuid        not null,
    network_id uuid,
    theme_id   uuid,
    title      text        not null,
    question   text        not null,
    fixed      text        not null,
    open       text        not null,
    opens_at   timestamptz not null,
    closes_at  timestamptz not null,
    closed_at  timestamptz,
    version    bigint      not null,
    constraint pk_call primary key (id),
    constraint ck_call_title check (char_length(title) between 1 and 200),
    constraint ck_call_question check (char_length(question) between 1 and 2000),
    constraint ck_call_fixed check (char_length(fixed) between 1 and 2000),
    constraint ck_call_open check (char_length(open) between 1 and 2000),
    constraint ck_call_period check (opens_at < closes_at)
);
create index ix_call_newest on call (opens_at desc, id desc);
create index ix_call_network_newest on call (network_id, opens_at desc, id desc);
create index ix_call_due on call (closes_at) where closed_at is null;

-- A citizen input. What may be shown is kept apart from what was written, so that no public surface can show the wrong one.
create table input (
    id               uuid        not null,
    call_id          uuid,
    network_ids      uuid[]      not null,
    channel          text        not null,
    title            text,
    text             text,
    public_title     text,
    public_text      text,
    state            text        not null,
    screening        text,
    screening_reason text,
    published        boolean     not null,
    consent_publish  boolean     not null,
    consent_quote    boolean     not null,
    consent_contact  boolean     not null,
    consent_analyse  boolean     not null,
    contact_given    boolean     not null,
    masked_numbers   integer     not null,
    receipt_hash     bytea       not null,
    received_at      timestamptz not null,
    answer_outcome   text,
    answer_text      text,
    answered_at      timestamptz,
    version          bigint      not null,
    constraint pk_input primary key (id),
    constraint fk_input_call foreign key (call_id) references call (id),
    constraint uq_input_receipt unique (receipt_hash),
    constraint ck_input_receipt check (octet_length(receipt_hash) = 32),
    constraint ck_input_channel check (channel in ('WEB', 'PAPER', 'MEETING', 'PHONE', 'ON_BEHALF')),
    constraint ck_input_title check (char_length(title) <= 200),
    constraint ck_input_text check (char_length(text) between 1 and 5000),
    constraint ck_input_state check (state in ('RECEIVED', 'PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED', 'ANSWERED',
        'CONFIRMED', 'REOPENED', 'WITHDRAWN')),
    constraint ck_input_screening check (screening in ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED')),
    constraint ck_input_reason check (screening_reason ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    constraint ck_input_published check (not published
        or (consent_publish and public_text is not null and screening in ('PUBLISHED', 'ANONYMISED'))),
    constraint ck_input_contact check (not contact_given or consent_contact),
    constraint ck_input_masked_numbers check (masked_numbers >= 0),
    constraint ck_input_answer check (num_nulls(answer_outcome, answer_text, answered_at) in (0, 3)),
    constraint ck_input_erased check (case when state = 'WITHDRAWN'
        then num_nonnulls(title, text, public_title, public_text, answer_text) = 0 and not published and not contact_given
        else text is not null end)
);
create index ix_input_published on input (received_at desc, id desc) where published;
create index ix_input_published_call on input (call_id, received_at desc, id desc) where published;
create index ix_input_screening on input (state, received_at, id) where state in ('RECEIVED', 'HELD');

-- How to reach the contributor; apart from the input, so that nothing that reads inputs meets it.
create table contact (
    input_id uuid not null,
    name     text,
    email    text,
    phone    text,
    constraint pk_contact primary key (input_id),
    constraint fk_contact_input foreign key (input_id) references input (id),
    constraint ck_contact_given check (num_nonnulls(name, email, phone) > 0),
    constraint ck_contact_length check (char_length(name) <= 200 and char_length(email) <= 254 and char_length(phone) <= 50)
);

-- The published inputs of each network in the order of the public list: its index, since no index reaches into an array in order.
create table published_in_network (
    network_id  uuid        not null,
    input_id    uuid        not null,
    call_id     uuid,
    received_at timestamptz not null,
    constraint pk_published_in_network primary key (input_id, network_id),
    constraint fk_published_in_network_input foreign key (input_id) references input (id)
);
create index ix_published_in_network_newest on published_in_network (network_id, received_at desc, input_id desc);
create index ix_published_in_network_call on published_in_network (network_id, call_id, received_at desc, input_id desc);

-- Every decision of a reviewer, with the attestation; never changed.
create table screening (
    id                 uuid        not null,
    input_id           uuid        not null,
    outcome            text        not null,
    reason             text,
    attested           boolean     not null,
    screened_at        timestamptz not null,
    reviewer_login_id  uuid        not null,
    constraint pk_screening primary key (id),
    constraint fk_screening_input foreign key (input_id) references input (id),
    constraint ck_screening_outcome check (outcome in ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED')),
    constraint ck_screening_attested check (attested or outcome in ('HELD', 'REJECTED')),
    constraint ck_screening_reason check (reason is not null or outcome in ('PUBLISHED', 'ANONYMISED'))
);
create index ix_screening_input on screening (input_id, screened_at);

create table link (
    id         uuid        not null,
    input_id   uuid        not null,
    target     text        not null,
    target_id  uuid        not null,
    network_id uuid,
    relation   text        not null,
    linked_at  timestamptz not null,
    constraint pk_link primary key (id),
    constraint fk_link_input foreign key (input_id) references input (id),
    constraint uq_link unique (input_id, target, target_id, relation),
    constraint ck_link_target check (target in ('THEME', 'NETWORK', 'ICEBERG_NODE')),
    constraint ck_link_relation check (relation in ('SUPPORTS', 'CONTRADICTS', 'SOURCE', 'DUPLICATE'))
);
create index ix_link_input on link (input_id, linked_at, id);

-- What the contributor was told; the text is erased when the input is withdrawn, because it may quote it.
create table answer (
    id                uuid        not null,
    input_id          uuid        not null,
    outcome           text        not null,
    text              text,
    answered_at       timestamptz not null,
    answered_by       uuid        not null,
    confirmed_at      timestamptz,
    reopened_at       timestamptz,
    reopening_reason  text,
    version           bigint      not null,
    constraint pk_answer primary key (id),
    constraint fk_answer_input foreign key (input_id) references input (id),
    constraint ck_answer_outcome check (outcome in ('USED', 'PARTLY', 'NOT_USED', 'ELSEWHERE')),
    constraint ck_answer_text check (char_length(text) between 1 and 5000),
    constraint ck_answer_reply check (confirmed_at is null or reopened_at is null),
    constraint ck_answer_reason check (reopening_reason is null or reopened_at is not null),
    constraint ck_answer_reason_length check (char_length(reopening_reason) <= 2000)
);
create index ix_answer_input on answer (input_id, answered_at desc);

-- What happened to an input, for its contributor to read; codes only. Receiving is not here, the input says when.
create table timeline_entry (
    id         bigint      not null generated always as identity,
    input_id   uuid        not null,
    at         timestamptz not null,
    what       text        not null,
    network_id uuid,
    detail     text,
    constraint pk_timeline_entry primary key (id),
    constraint ck_timeline_entry_what check (what ~ '^[A-Z][A-Z_]{0,49}$'),
    constraint ck_timeline_entry_detail check (detail ~ '^[A-Z][A-Z0-9_]{0,49}$')
);
create index ix_timeline_entry_input on timeline_entry (input_id, at, id);

-- What networks-service told. A row may be half known, because events with different keys come in any order.
create table known_network (
    id       uuid not null,
    theme_id uuid,
    title    text,
    phase    text,
    constraint pk_known_network primary key (id)
);
create index ix_known_network_theme on known_network (theme_id);

create table known_theme (
    id uuid not null,
    constraint pk_known_theme primary key (id)
);

create table known_node (
    id         uuid not null,
    network_id uuid not null,
    constraint pk_known_node primary key (id)
);
