-- Time: what was agreed in a network's mandate, as networks-service told it, and what was used.

create table agreed_time (
    agreement_id uuid        not null,
    network_id   uuid        not null,
    person_id    uuid        not null,
    manager_id   uuid        not null,
    agreed_at    timestamptz not null,
    ended_at     timestamptz,
    constraint pk_agreed_time primary key (agreement_id),
    constraint ck_agreed_time_ended check (ended_at >= agreed_at)
);
create index ix_agreed_time_person on agreed_time (person_id, network_id) where ended_at is null;
create index ix_agreed_time_manager on agreed_time (manager_id, person_id) where ended_at is null;

create table agreed_phase_hours (
    agreement_id uuid          not null,
    phase        text          not null,
    hours        numeric(8, 2) not null,
    constraint pk_agreed_phase_hours primary key (agreement_id, phase),
    constraint fk_agreed_phase_hours_agreement foreign key (agreement_id) references agreed_time,
    constraint ck_agreed_phase_hours check (hours >= 0)
);

create table agreed_payer (
    agreement_id uuid          not null,
    unit_id      uuid          not null,
    share        numeric(5, 2) not null,
    constraint pk_agreed_payer primary key (agreement_id, unit_id),
    constraint fk_agreed_payer_agreement foreign key (agreement_id) references agreed_time,
    constraint ck_agreed_payer_share check (share > 0 and share <= 100)
);
create index ix_agreed_payer_unit on agreed_payer (unit_id);

-- Whole hours: nobody keeps a time sheet for a network.
create table used_hours (
    membership_id uuid    not null,
    phase         text    not null,
    hours         integer not null,
    constraint pk_used_hours primary key (membership_id, phase),
    constraint fk_used_hours_membership foreign key (membership_id) references membership,
    constraint ck_used_hours check (hours between 1 and 2000)
);
