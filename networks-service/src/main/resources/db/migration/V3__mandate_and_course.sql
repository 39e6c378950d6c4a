-- Network types that the secretariat changes, the mandate, what the first phases leave behind, sub-networks and the closing.

-- What the executive forum does with networks of a type (domain.md §2).
alter table network_type add column forum_rule text;
update network_type
set forum_rule = case code when 'LEARNING' then 'RECEIVES_RESULT' when 'INNOVATION' then 'EVALUATES_CONTINUOUSLY'
                 else 'DECIDES_START' end;
alter table network_type alter column forum_rule set not null;
alter table network_type add constraint ck_network_type_forum_rule
    check (forum_rule in ('DECIDES_START', 'RECEIVES_RESULT', 'EVALUATES_CONTINUOUSLY'));
alter table network_type add constraint ck_network_type_purpose
    check (char_length(purpose_da) between 1 and 1000 and char_length(purpose_en) between 1 and 1000);

-- A type is written as a whole; whether its requirements or its phases come first is nobody's business.
alter table network_type_requirement
    alter constraint fk_network_type_requirement_phase deferrable initially deferred;

insert into network_type_requirement (type_id, phase, condition, bound)
select t.id, r.phase, r.condition, r.bound
from network_type t
cross join (values ('MANDATE', 'REFERENCE_LEAD_LEVEL', 1),
                   ('MANDATE', 'REFERENCE_LEAD_AGREEMENT', 1),
                   ('MANDATE', 'LINE_MANAGER_AGREEMENT', 1),
                   ('MANDATE', 'LEAD_IS_REFERENCE_LEAD', 0),
                   ('MANDATE', 'LEAD_TWICE', 0),
                   ('STARTUP', 'ANSWERS_REVISITED', 1),
                   ('STARTUP', 'COURSE_PLAN', 1),
                   ('DESIGN', 'CITIZEN_ROLE', 1),
                   ('FOCUS', 'FOCUSED_THEME', 1),
                   ('CLOSING', 'OPEN_SUB_NETWORK', 0)) as r (phase, condition, bound)
where t.version = 1;

-- A version is what running networks follow: it is never changed, a change is the next one.
create trigger tr_network_type_append_only before update or delete on network_type
    for each row execute function refuse_rewriting_history();
create trigger tr_network_type_phase_append_only before update or delete on network_type_phase
    for each row execute function refuse_rewriting_history();
create trigger tr_network_type_requirement_append_only before update or delete on network_type_requirement
    for each row execute function refuse_rewriting_history();

-- Sub-networks: type and theme of the parent, to any depth. A parent exists before its child and never changes, so there is no circle.
alter table network
    add column parent_id uuid,
    add column state     text not null default 'RUNNING',
    add column closed_at timestamptz,
    add constraint uq_network_parent unique (id, type_code, theme_id),
    add constraint fk_network_parent
        foreign key (parent_id, type_code, theme_id) references network (id, type_code, theme_id),
    add constraint ck_network_parent check (parent_id <> id),
    add constraint ck_network_state check (state in ('RUNNING', 'CLOSED')),
    add constraint ck_network_closed check ((state = 'CLOSED') = (closed_at is not null)),
    drop constraint uq_network_theme;
-- One network per theme; its sub-networks work on the same one.
create unique index uq_network_theme on network (theme_id) where parent_id is null;
create index ix_network_parent on network (parent_id, id);
create index ix_network_state on network (state, id);

-- As what somebody moved a network: an office, not a person. Which login it was stands in the audit log.
alter table phase_entry add column acted_as text;
alter table phase_entry add constraint ck_phase_entry_acted_as
    check (acted_as in ('SECRETARIAT', 'NETWORK_LEAD', 'CONSULTANT'));

create table network_closing (
    network_id uuid        not null,
    overridden boolean     not null,
    missing    text[]      not null,
    reason     text,
    acted_as   text        not null,
    closed_at  timestamptz not null,
    constraint pk_network_closing primary key (network_id),
    constraint fk_network_closing_network foreign key (network_id) references network (id),
    constraint ck_network_closing_overridden check (overridden = (cardinality(missing) > 0)),
    constraint ck_network_closing_reason check (reason is not null or not overridden),
    constraint ck_network_closing_reason_length check (char_length(reason) between 1 and 2000),
    constraint ck_network_closing_acted_as check (acted_as in ('SECRETARIAT', 'NETWORK_LEAD', 'CONSULTANT'))
);
create trigger tr_network_closing_append_only before update or delete on network_closing
    for each row execute function refuse_rewriting_history();

-- The course plan of the start-up: when each phase is to be, and what it takes.
create table course_plan (
    network_id uuid        not null,
    planned_at timestamptz not null,
    version    bigint      not null default 0,
    constraint pk_course_plan primary key (network_id),
    constraint fk_course_plan_network foreign key (network_id) references network (id)
);

create table course_plan_step (
    network_id uuid          not null,
    position   integer       not null,
    phase      text          not null,
    starts_on  date          not null,
    ends_on    date          not null,
    hours      numeric(8, 2) not null,
    constraint pk_course_plan_step primary key (network_id, position),
    constraint uq_course_plan_step_phase unique (network_id, phase),
    constraint fk_course_plan_step_plan foreign key (network_id) references course_plan (network_id),
    constraint ck_course_plan_step_dates check (starts_on <= ends_on),
    constraint ck_course_plan_step_hours check (hours >= 0),
    constraint ck_course_plan_step_phase check (phase in ('MANDATE', 'STARTUP', 'DESIGN', 'FOCUS', 'DISCOVERY', 'THEMING',
                                                          'IDEATION', 'TRIAL', 'EVALUATION', 'CLOSING'))
);

-- What citizens are to a network, or why they have no part in it.
create table citizen_role_set (
    network_id uuid        not null,
    roles      text[]      not null,
    reason     text,
    set_at     timestamptz not null,
    version    bigint      not null default 0,
    constraint pk_citizen_role_set primary key (network_id),
    constraint fk_citizen_role_set_network foreign key (network_id) references network (id),
    constraint ck_citizen_role_set_roles
        check (roles <@ array['INFORMANT', 'CO_EXPLORER', 'CO_DEVELOPER', 'TESTER', 'CO_DECIDER']),
    constraint ck_citizen_role_set_reason check ((cardinality(roles) = 0) = (reason is not null)),
    constraint ck_citizen_role_set_reason_length check (char_length(reason) between 1 and 2000)
);

-- What a network makes of its theme. Version 1 is the proposal; it stands with the theme.
create table theme_version (
    id               uuid        not null,
    network_id       uuid        not null,
    number           integer     not null,
    stage            text        not null,
    citizen_value    text,
    urgency          text,
    cross_cutting    text,
    complexity       text,
    learning         text,
    innovation       text,
    new_perspectives text,
    focus            text,
    potentials       text[],
    created_at       timestamptz not null,
    constraint pk_theme_version primary key (id),
    constraint uq_theme_version_number unique (network_id, number),
    constraint fk_theme_version_network foreign key (network_id) references network (id),
    constraint ck_theme_version_number check (number > 1),
    constraint ck_theme_version_stage check (stage in ('STARTUP', 'FOCUS')),
    constraint ck_theme_version_answers check ((stage = 'STARTUP') = (num_nonnulls(citizen_value, urgency, cross_cutting,
        complexity, learning, innovation, new_perspectives) = 7)),
    constraint ck_theme_version_focus check ((stage = 'FOCUS') = (num_nonnulls(focus, potentials) = 2)),
    constraint ck_theme_version_focus_length check (char_length(focus) between 1 and 5000),
    constraint ck_theme_version_potentials check (cardinality(potentials) between 1 and 20)
);
create trigger tr_theme_version_append_only before update or delete on theme_version
    for each row execute function refuse_rewriting_history();

-- Agreements: the mandate (domain.md §5, [A13]).
create table agreement (
    id                     uuid        not null,
    network_id             uuid        not null,
    kind                   text        not null,
    state                  text        not null,
    member_person_id       uuid        not null,
    counterpart_person_id  uuid        not null,
    unit_id                uuid,
    expectations           text,
    time_balance           text,
    competence_development text,
    review_on              date,
    reference_lead_level   text,
    created_at             timestamptz not null,
    signed_at              timestamptz,
    ended_at               timestamptz,
    ended_reason           text,
    superseded_by          uuid,
    version                bigint      not null default 0,
    constraint pk_agreement primary key (id),
    constraint uq_agreement_network unique (network_id, id),
    constraint fk_agreement_network foreign key (network_id) references network (id),
    constraint fk_agreement_superseded_by foreign key (network_id, superseded_by) references agreement (network_id, id),
    constraint ck_agreement_kind check (kind in ('REFERENCE_LEAD', 'LINE_MANAGER', 'CO_DRIVER')),
    constraint ck_agreement_state
        check (state in ('DRAFT', 'PROPOSED', 'SIGNED', 'REVIEWED', 'SUPERSEDED', 'ENDED')),
    -- Nobody agrees with oneself; so a network lead is never his own reference lead.
    constraint ck_agreement_parties check (member_person_id <> counterpart_person_id),
    constraint ck_agreement_unit check ((kind = 'LINE_MANAGER') = (unit_id is not null)),
    constraint ck_agreement_line_manager
        check (kind = 'LINE_MANAGER' or num_nonnulls(time_balance, competence_development) = 0),
    constraint ck_agreement_complete check (state in ('DRAFT', 'ENDED') or (expectations is not null and review_on is not null
        and (kind <> 'LINE_MANAGER' or num_nonnulls(time_balance, competence_development) = 2))),
    constraint ck_agreement_level check (reference_lead_level is null
        or (kind = 'REFERENCE_LEAD' and reference_lead_level in ('EXECUTIVE_FORUM', 'DIRECTOR'))),
    constraint ck_agreement_signed check (state not in ('SIGNED', 'REVIEWED', 'SUPERSEDED') or signed_at is not null),
    constraint ck_agreement_ended check ((state = 'ENDED') = (ended_reason is not null)
        and (state in ('ENDED', 'SUPERSEDED')) = (ended_at is not null)),
    constraint ck_agreement_superseded check ((state = 'SUPERSEDED') = (superseded_by is not null)),
    constraint ck_agreement_expectations check (char_length(expectations) between 1 and 5000),
    constraint ck_agreement_time_balance check (char_length(time_balance) between 1 and 2000),
    constraint ck_agreement_competence check (char_length(competence_development) between 1 and 2000),
    constraint ck_agreement_ended_reason check (char_length(ended_reason) between 1 and 2000)
);
-- One of a kind is in force for one member.
create unique index uq_agreement_in_force on agreement (network_id, kind, member_person_id)
    where state in ('SIGNED', 'REVIEWED');
create index ix_agreement_network on agreement (network_id, id);
create index ix_agreement_review on agreement (review_on, id) where state in ('SIGNED', 'REVIEWED');
create index ix_agreement_superseded_by on agreement (network_id, superseded_by);

create table agreement_hours (
    agreement_id uuid          not null,
    position     integer       not null,
    phase        text          not null,
    hours        numeric(8, 2) not null,
    constraint pk_agreement_hours primary key (agreement_id, position),
    constraint uq_agreement_hours_phase unique (agreement_id, phase),
    constraint fk_agreement_hours_agreement foreign key (agreement_id) references agreement (id),
    constraint ck_agreement_hours_hours check (hours >= 0),
    constraint ck_agreement_hours_phase check (phase in ('MANDATE', 'STARTUP', 'DESIGN', 'FOCUS', 'DISCOVERY', 'THEMING',
                                                         'IDEATION', 'TRIAL', 'EVALUATION', 'CLOSING'))
);

create table agreement_payer (
    agreement_id uuid          not null,
    position     integer       not null,
    unit_id      uuid          not null,
    share        numeric(5, 2) not null,
    constraint pk_agreement_payer primary key (agreement_id, position),
    constraint uq_agreement_payer_unit unique (agreement_id, unit_id),
    constraint fk_agreement_payer_agreement foreign key (agreement_id) references agreement (id),
    constraint ck_agreement_payer_share check (share > 0 and share <= 100)
);

create table agreement_signature (
    agreement_id uuid        not null,
    person_id    uuid        not null,
    signed_at    timestamptz not null,
    constraint pk_agreement_signature primary key (agreement_id, person_id),
    constraint fk_agreement_signature_agreement foreign key (agreement_id) references agreement (id)
);
create trigger tr_agreement_signature_append_only before update or delete on agreement_signature
    for each row execute function refuse_rewriting_history();

create table agreement_review (
    agreement_id uuid        not null,
    position     integer     not null,
    note         text        not null,
    reviewed_at  timestamptz not null,
    next_on      date        not null,
    constraint pk_agreement_review primary key (agreement_id, position),
    constraint fk_agreement_review_agreement foreign key (agreement_id) references agreement (id),
    constraint ck_agreement_review_note check (char_length(note) between 1 and 2000)
);
create trigger tr_agreement_review_append_only before update or delete on agreement_review
    for each row execute function refuse_rewriting_history();

-- What was proposed is what is signed: its content is fixed, and somebody pays all of it.
create function refuse_changing_agreement() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (old.kind, old.member_person_id, old.counterpart_person_id, old.unit_id, old.expectations,
                                 old.time_balance, old.competence_development)
       is distinct from (new.kind, new.member_person_id, new.counterpart_person_id, new.unit_id, new.expectations,
                         new.time_balance, new.competence_development) then
        raise exception 'a proposed agreement is fixed' using errcode = 'restrict_violation';
    end if;
    if new.kind = 'LINE_MANAGER' and old.state = 'DRAFT' and new.state not in ('DRAFT', 'ENDED')
       and (select sum(share) from agreement_payer where agreement_id = new.id) is distinct from 100 then
        raise exception 'the payers must pay 100 %%' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger tr_agreement_fixed before update on agreement
    for each row execute function refuse_changing_agreement();

create function refuse_changing_agreed_share() returns trigger language plpgsql as $$
begin
    if exists (select from agreement where id = coalesce(new.agreement_id, old.agreement_id) and state <> 'DRAFT') then
        raise exception 'a proposed agreement is fixed' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger tr_agreement_hours_fixed before insert or update or delete on agreement_hours
    for each row execute function refuse_changing_agreed_share();
create trigger tr_agreement_payer_fixed before insert or update or delete on agreement_payer
    for each row execute function refuse_changing_agreed_share();
