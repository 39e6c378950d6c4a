-- A person that is erased leaves a row without anything that says who it was, under another id, so that counts stay. The id goes along
-- wherever it is written: a new table that refers to a person does so on update cascade.
alter table person add column erased_at timestamptz;
alter table person alter column name drop not null;
alter table person add constraint ck_person_named check (name is not null or erased_at is not null);
alter table person add constraint ck_person_erased check (
    erased_at is null or num_nonnulls(name, email, profession, external_kind, leadership_level, login_id) = 0);

alter table person_perspective
    drop constraint fk_person_perspective_person,
    add constraint fk_person_perspective_person foreign key (person_id) references person on update cascade;
alter table person_competence
    drop constraint fk_person_competence_person,
    add constraint fk_person_competence_person foreign key (person_id) references person on update cascade;
alter table membership
    drop constraint fk_membership_person,
    add constraint fk_membership_person foreign key (person_id) references person on update cascade;
alter table role_assignment
    drop constraint fk_role_assignment_person,
    add constraint fk_role_assignment_person foreign key (person_id) references person on update cascade;
alter table entry
    drop constraint fk_entry_person,
    add constraint fk_entry_person foreign key (person_id) references person on update cascade;
alter table brought_home
    drop constraint fk_brought_home_person,
    add constraint fk_brought_home_person foreign key (person_id) references person on update cascade;
alter table findability
    drop constraint fk_findability_person,
    add constraint fk_findability_person foreign key (person_id) references person on update cascade;
alter table findable_person
    drop constraint fk_findable_person_person,
    add constraint fk_findable_person_person foreign key (person_id) references person on update cascade;
alter table employee
    drop constraint fk_employee_person,
    add constraint fk_employee_person foreign key (person_id) references person
        on update cascade on delete cascade deferrable initially deferred;
alter table placement
    drop constraint fk_placement_person,
    add constraint fk_placement_person foreign key (person_id) references person
        on update cascade on delete cascade deferrable initially deferred;
alter table unit_lead
    drop constraint fk_unit_lead_person,
    add constraint fk_unit_lead_person foreign key (person_id) references person
        on update cascade on delete cascade deferrable initially deferred;

-- What somebody brought home is counted after the words are gone.
alter table brought_home alter column words drop not null;

-- The grounds of article 17(1) of the General Data Protection Regulation.
create table erasure (
    person_id   uuid        not null,
    ground      text        not null,
    erased_at   timestamptz not null,
    -- By which the employer's register is kept from bringing back somebody who no longer works there.
    number_hash bytea,
    constraint pk_erasure primary key (person_id),
    constraint fk_erasure_person foreign key (person_id) references person on update cascade,
    constraint ck_erasure_ground check (
        ground in ('REQUESTED', 'NO_LONGER_NEEDED', 'CONSENT_WITHDRAWN', 'OBJECTED', 'UNLAWFUL', 'REQUIRED_BY_LAW')),
    constraint ck_erasure_number check (octet_length(number_hash) = 32)
);
create index ix_erasure_number on erasure (number_hash) where number_hash is not null;
