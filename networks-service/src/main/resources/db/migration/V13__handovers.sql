-- Handovers (domain.md §4): a solution goes to a unit and an owner in the base organisation, or is declined with a reason.
create table handover (
    id               uuid   not null,
    network_id       uuid   not null,
    trial_id         uuid,
    idea_id          uuid,
    previous_id      uuid,
    title            text   not null,
    solution         text   not null,
    receiver_unit_id uuid   not null,
    owner_person_id  uuid   not null,
    conditions       text,
    resources        text,
    state            text   not null,
    offered_on       date   not null,
    answer_due_on    date   not null,
    answered_on      date,
    answer_reason    text,
    on_behalf_note   text,
    implemented_on   date,
    evaluated_on     date,
    evaluation       text,
    version          bigint not null default 0,
    constraint pk_handover primary key (id),
    constraint fk_handover_network foreign key (network_id) references network (id),
    constraint fk_handover_trial foreign key (trial_id) references trial (id),
    constraint fk_handover_previous foreign key (previous_id) references handover (id),
    -- A declined offer is followed by one new offer, not by several.
    constraint uq_handover_previous unique (previous_id),
    constraint ck_handover_title check (char_length(title) between 1 and 200),
    constraint ck_handover_solution check (char_length(solution) between 1 and 5000),
    constraint ck_handover_conditions check (char_length(conditions) between 1 and 2000),
    constraint ck_handover_resources check (char_length(resources) between 1 and 2000),
    constraint ck_handover_state check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'IMPLEMENTED', 'EVALUATED')),
    constraint ck_handover_answer_due check (offered_on <= answer_due_on),
    constraint ck_handover_answered check ((state = 'OFFERED') = (answered_on is null)),
    constraint ck_handover_declined check (state <> 'DECLINED' or answer_reason is not null),
    constraint ck_handover_answer_reason check (char_length(answer_reason) between 1 and 2000),
    constraint ck_handover_on_behalf_note check (char_length(on_behalf_note) between 1 and 2000),
    constraint ck_handover_implemented check ((state in ('IMPLEMENTED', 'EVALUATED')) = (implemented_on is not null)),
    constraint ck_handover_evaluated check ((state = 'EVALUATED') = (evaluated_on is not null)
                                            and (evaluated_on is null) = (evaluation is null)),
    constraint ck_handover_evaluation check (char_length(evaluation) between 1 and 5000)
);
create index ix_handover_network on handover (network_id, id);
create index ix_handover_unanswered on handover (answer_due_on, network_id) where state = 'OFFERED';
create index ix_handover_implemented on handover (implemented_on) where implemented_on is not null;

-- "Still in use?", asked some months after the implementation.
create table use_report (
    id          uuid    not null,
    handover_id uuid    not null,
    months      integer not null,
    answer      text    not null,
    note        text    not null,
    reported_on date    not null,
    constraint pk_use_report primary key (id),
    constraint uq_use_report unique (handover_id, months),
    constraint fk_use_report_handover foreign key (handover_id) references handover (id),
    constraint ck_use_report_months check (months between 1 and 120),
    constraint ck_use_report_answer check (answer in ('IN_USE', 'ADJUSTED', 'NOT_IN_USE')),
    constraint ck_use_report_note check (char_length(note) between 1 and 2000)
);
create trigger tr_use_report_append_only before update or delete on use_report
    for each row execute function refuse_rewriting_history();

insert into network_type_requirement (type_id, phase, condition, bound)
select t.id, r.phase, 'UNANSWERED_HANDOVER', 0
from network_type t
cross join (values ('TRIAL'), ('CLOSING')) as r (phase)
where t.version = 1 and t.code in ('WELFARE', 'LEARNING', 'INNOVATION');
