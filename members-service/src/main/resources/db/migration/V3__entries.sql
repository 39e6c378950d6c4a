-- How people come into networks: somebody invites them, or they apply.
create table entry (
    id               uuid        not null,
    network_id       uuid        not null,
    person_id        uuid        not null,
    kind             text        not null,
    state            text        not null,
    main_perspective text        not null,
    core             boolean     not null,
    phases           text[]      not null,
    recruitment      text        not null,
    motivation       text,
    reason           text,
    opened_at        timestamptz not null,
    answered_at      timestamptz,
    membership_id    uuid,
    version          bigint      not null,
    constraint pk_entry primary key (id),
    constraint fk_entry_network foreign key (network_id) references known_network,
    constraint fk_entry_person foreign key (person_id) references person,
    constraint fk_entry_perspective foreign key (main_perspective) references perspective,
    constraint fk_entry_membership foreign key (membership_id) references membership,
    constraint ck_entry_kind check (kind in ('INVITATION', 'APPLICATION')),
    constraint ck_entry_state check (
        state in ('OPEN', 'WITHDRAWN')
        or kind = 'INVITATION' and state in ('ACCEPTED', 'DECLINED')
        or kind = 'APPLICATION' and state in ('APPROVED', 'REJECTED')),
    constraint ck_entry_recruitment check (recruitment in ('OPEN', 'INVITED', 'LOTTERY')),
    constraint ck_entry_motivation check (char_length(motivation) between 1 and 2000),
    constraint ck_entry_reason check (char_length(reason) between 1 and 1000),
    -- A refusal is explained to the one it concerns.
    constraint ck_entry_rejected check (state <> 'REJECTED' or reason is not null),
    constraint ck_entry_answered check ((state = 'OPEN') = (answered_at is null)),
    constraint ck_entry_membership check ((state in ('ACCEPTED', 'APPROVED')) = (membership_id is not null))
);
-- One way in at a time.
create unique index uq_entry_open on entry (network_id, person_id) where state = 'OPEN';
create index ix_entry_network on entry (network_id, id desc);
create index ix_entry_person on entry (person_id, id desc);
create index ix_entry_membership on entry (membership_id);
create index ix_entry_perspective on entry (main_perspective);
