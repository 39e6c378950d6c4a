-- The network report (domain.md §4): who took part by perspective, stories with consent, and the record made at the closing.

-- Null for those who joined before this column.
alter table known_membership add column perspective text;
drop index ix_known_membership_network;
-- Early leavers are counted too.
create index ix_known_membership_network on known_membership (network_id);

create table story (
    id               uuid        not null,
    network_id       uuid        not null,
    title            text,
    text             text,
    perspective      text        not null,
    consent_given_on date        not null,
    consent_note     text,
    recorded_at      timestamptz not null,
    withdrawn_at     timestamptz,
    constraint pk_story primary key (id),
    constraint fk_story_network foreign key (network_id) references network (id),
    constraint fk_story_perspective foreign key (perspective) references perspective (code),
    constraint ck_story_title check (char_length(title) between 1 and 200),
    constraint ck_story_text check (char_length(text) between 1 and 5000),
    constraint ck_story_consent_note check (char_length(consent_note) between 1 and 500),
    -- Without consent nothing of what was told is kept.
    constraint ck_story_consent check (num_nulls(title, text, consent_note) = case when withdrawn_at is null then 0 else 3 end)
);
create index ix_story_network on story (network_id, id) where withdrawn_at is null;

create table network_report (
    network_id uuid        not null,
    report     text        not null,
    frozen_at  timestamptz not null,
    constraint pk_network_report primary key (network_id),
    constraint fk_network_report_network foreign key (network_id) references network (id),
    constraint ck_network_report_report check (report is json object)
);
create trigger tr_network_report_append_only before update or delete on network_report
    for each row execute function refuse_rewriting_history();
