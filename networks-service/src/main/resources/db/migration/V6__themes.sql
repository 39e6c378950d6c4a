-- A theme before it is proposed: its owner's alone, incomplete as long as it is one. Kept as it was sent, because nothing looks into it
-- before it is submitted and then becomes a theme like any other.
create table theme_draft (
    id             uuid        not null,
    owner_login_id uuid        not null,
    title          text        not null,
    content        text        not null,
    saved_at       timestamptz not null,
    version        bigint      not null default 0,
    constraint pk_theme_draft primary key (id),
    constraint ck_theme_draft_title check (char_length(title) between 1 and 200),
    constraint ck_theme_draft_content check (char_length(content) <= 200000)
);
create index ix_theme_draft_owner on theme_draft (owner_login_id, id);

-- What the secretariat found when it looked at a proposal, and what it recommends to the executive forum.
create table theme_screening (
    id             uuid        not null,
    theme_id       uuid        not null,
    complete       boolean     not null,
    recommendation text        not null,
    reason         text        not null,
    screened_at    timestamptz not null,
    constraint pk_theme_screening primary key (id),
    constraint fk_theme_screening_theme foreign key (theme_id) references theme (id),
    constraint ck_theme_screening_recommendation check (recommendation in ('APPROVE', 'REJECT', 'DEFER', 'ROUTE')),
    constraint ck_theme_screening_reason check (char_length(reason) between 1 and 5000)
);
create index ix_theme_screening_theme on theme_screening (theme_id, id);

create table theme_screening_judgement (
    screening_id   uuid not null,
    characteristic text not null,
    verdict        text not null,
    note           text,
    constraint pk_theme_screening_judgement primary key (screening_id, characteristic),
    constraint fk_theme_screening_judgement_screening foreign key (screening_id) references theme_screening (id),
    constraint ck_theme_screening_judgement_characteristic check (characteristic in ('CITIZEN_VALUE', 'URGENCY', 'CROSS_CUTTING',
        'COMPLEXITY', 'LEARNING', 'INNOVATION', 'NEW_PERSPECTIVES')),
    constraint ck_theme_screening_judgement_verdict check (verdict in ('MET', 'PARTLY', 'NOT_MET')),
    constraint ck_theme_screening_judgement_note check (char_length(note) between 1 and 2000)
);
create trigger tr_theme_screening_append_only before update or delete on theme_screening
    for each row execute function refuse_rewriting_history();
create trigger tr_theme_screening_judgement_append_only before update or delete on theme_screening_judgement
    for each row execute function refuse_rewriting_history();

-- A theme that is routed elsewhere goes somewhere. Decisions from before cannot be rewritten and need not say.
alter table theme_decision add column routed_to_unit_id uuid;
alter table theme_decision add column routed_to text;
alter table theme_decision add constraint ck_theme_decision_routed_to check (char_length(routed_to) between 1 and 300);
alter table theme_decision add constraint ck_theme_decision_routed
    check ((outcome = 'ROUTED_ELSEWHERE') = (num_nonnulls(routed_to_unit_id, routed_to) > 0)) not valid;
