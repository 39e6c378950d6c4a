-- Trials (domain.md §4): small and cheap, in four stages, with their capital, measures and learning.
create table trial (
    id                 uuid           not null,
    network_id         uuid           not null,
    idea_id            uuid,
    title              text           not null,
    hypothesis         text           not null,
    place              text           not null,
    starts_on          date           not null,
    ends_on            date           not null,
    period_reason      text,
    receiver_unit_ids  uuid[]         not null,
    management_support text,
    stage              text           not null,
    next_step          text,
    next_step_reason   text,
    learning           text,
    capital_granted    numeric(14, 2) not null,
    overrun_approved   numeric(14, 2) not null,
    cost               numeric(14, 2) not null,
    version            bigint         not null default 0,
    constraint pk_trial primary key (id),
    constraint fk_trial_network foreign key (network_id) references network (id),
    constraint ck_trial_title check (char_length(title) between 1 and 200),
    constraint ck_trial_hypothesis check (char_length(hypothesis) between 1 and 2000),
    constraint ck_trial_place check (char_length(place) between 1 and 500),
    constraint ck_trial_period check (starts_on <= ends_on),
    constraint ck_trial_period_reason check (char_length(period_reason) between 1 and 2000),
    constraint ck_trial_management_support check (char_length(management_support) between 1 and 2000),
    constraint ck_trial_stage check (stage in ('START', 'RUNNING', 'ANALYSIS', 'NEXT_STEP')),
    -- Receivers who join too late resist.
    constraint ck_trial_receivers check (stage = 'START' or cardinality(receiver_unit_ids) > 0),
    constraint ck_trial_next_step check (next_step in ('IMPLEMENT', 'ADJUST', 'REPEAT', 'STOP')),
    -- Also a stopped trial is a result: no end without a learning.
    constraint ck_trial_result check ((stage = 'NEXT_STEP') = (next_step is not null)
                                      and (next_step is null) = (next_step_reason is null)
                                      and (next_step is null) = (learning is null)),
    constraint ck_trial_next_step_reason check (char_length(next_step_reason) between 1 and 2000),
    constraint ck_trial_learning check (char_length(learning) between 1 and 5000),
    constraint ck_trial_money check (capital_granted >= 0 and overrun_approved >= 0 and cost >= 0),
    constraint ck_trial_cost check (cost <= capital_granted + overrun_approved)
);
create index ix_trial_network on trial (network_id, id);
create index ix_trial_open on trial (network_id) where stage in ('RUNNING', 'ANALYSIS');

create table capital_grant (
    id         uuid           not null,
    trial_id   uuid           not null,
    amount     numeric(14, 2) not null,
    source     text           not null,
    granted_at timestamptz    not null,
    constraint pk_capital_grant primary key (id),
    constraint fk_capital_grant_trial foreign key (trial_id) references trial (id),
    constraint ck_capital_grant_amount check (amount > 0),
    constraint ck_capital_grant_source check (char_length(source) between 1 and 500)
);
create index ix_capital_grant_trial on capital_grant (trial_id, id);
create trigger tr_capital_grant_append_only before update or delete on capital_grant
    for each row execute function refuse_rewriting_history();

create table cost_entry (
    id             uuid           not null,
    trial_id       uuid           not null,
    amount         numeric(14, 2) not null,
    purpose        text           not null,
    overrun        numeric(14, 2) not null,
    overrun_reason text,
    recorded_at    timestamptz    not null,
    constraint pk_cost_entry primary key (id),
    constraint fk_cost_entry_trial foreign key (trial_id) references trial (id),
    constraint ck_cost_entry_amount check (amount > 0),
    constraint ck_cost_entry_purpose check (char_length(purpose) between 1 and 500),
    constraint ck_cost_entry_overrun check (overrun >= 0 and overrun <= amount),
    constraint ck_cost_entry_overrun_reason check ((overrun > 0) = (overrun_reason is not null)),
    constraint ck_cost_entry_overrun_reason_length check (char_length(overrun_reason) between 1 and 2000)
);
create index ix_cost_entry_trial on cost_entry (trial_id, id);
create trigger tr_cost_entry_append_only before update or delete on cost_entry
    for each row execute function refuse_rewriting_history();

create table trial_measure (
    id          uuid    not null,
    trial_id    uuid    not null,
    bottom_line text    not null,
    indicator   text    not null,
    unit        text    not null,
    method      text    not null,
    direction   text    not null,
    baseline    numeric(18, 4),
    target      numeric(18, 4),
    actual      numeric(18, 4),
    n           integer,
    measured_on date,
    version     bigint  not null default 0,
    constraint pk_trial_measure primary key (id),
    constraint fk_trial_measure_trial foreign key (trial_id) references trial (id),
    constraint ck_trial_measure_bottom_line check (bottom_line in ('QUALITY', 'ECONOMY', 'WELL_BEING')),
    constraint ck_trial_measure_indicator check (char_length(indicator) between 1 and 500),
    constraint ck_trial_measure_unit check (char_length(unit) between 1 and 100),
    constraint ck_trial_measure_method check (char_length(method) between 1 and 2000),
    constraint ck_trial_measure_direction check (direction in ('HIGHER', 'LOWER')),
    constraint ck_trial_measure_n check (n > 0),
    -- A value without its n and its day is no value.
    constraint ck_trial_measure_measured check ((actual is null) = (n is null) and (actual is null) = (measured_on is null))
);
create index ix_trial_measure_trial on trial_measure (trial_id, id);

create table learning_entry (
    id         uuid        not null,
    trial_id   uuid        not null,
    learning   text        not null,
    entered_at timestamptz not null,
    constraint pk_learning_entry primary key (id),
    constraint fk_learning_entry_trial foreign key (trial_id) references trial (id),
    constraint ck_learning_entry_learning check (char_length(learning) between 1 and 5000)
);
create index ix_learning_entry_trial on learning_entry (trial_id, id);
create trigger tr_learning_entry_append_only before update or delete on learning_entry
    for each row execute function refuse_rewriting_history();

-- What is delivered to the executive forum.
create table forum_deliverable (
    id           uuid not null,
    network_id   uuid not null,
    summary      text not null,
    delivered_on date not null,
    constraint pk_forum_deliverable primary key (id),
    constraint fk_forum_deliverable_network foreign key (network_id) references network (id),
    constraint ck_forum_deliverable_summary check (char_length(summary) between 1 and 5000)
);
create index ix_forum_deliverable_network on forum_deliverable (network_id, id);
create trigger tr_forum_deliverable_append_only before update or delete on forum_deliverable
    for each row execute function refuse_rewriting_history();

insert into network_type_requirement (type_id, phase, condition, bound)
select t.id, 'TRIAL', 'OPEN_TRIAL', 0 from network_type t
where t.version = 1 and t.code in ('WELFARE', 'LEARNING', 'INNOVATION');

-- Where the forum's rule (domain.md §2) goes beyond the start: it evaluates an innovation network continuously, and receives the result of a
-- learning network, which may pass over the trial phase and is therefore asked at its closing too.
insert into network_type_requirement (type_id, phase, condition, bound)
select t.id, r.phase, 'FORUM_DELIVERABLE', 1
from network_type t
join (values ('INNOVATION', 'TRIAL'), ('LEARNING', 'TRIAL'), ('LEARNING', 'CLOSING')) as r (code, phase) on r.code = t.code
where t.version = 1;
