-- Who works where and who leads which unit, from day to day, as the employer's register says it. A person that is erased takes it along.

create table employee (
    number    text not null,
    person_id uuid not null,
    constraint pk_employee primary key (number),
    constraint uq_employee_person unique (person_id),
    constraint fk_employee_person foreign key (person_id) references person on delete cascade deferrable initially deferred,
    constraint ck_employee_number check (char_length(number) between 1 and 64)
);

create table placement (
    id         uuid not null,
    person_id  uuid not null,
    unit_id    uuid not null,
    profession text,
    valid_from date not null,
    valid_to   date,
    constraint pk_placement primary key (id),
    constraint uq_placement_day unique (person_id, valid_from) deferrable initially deferred,
    constraint fk_placement_person foreign key (person_id) references person on delete cascade deferrable initially deferred,
    constraint fk_placement_unit foreign key (unit_id) references unit deferrable initially deferred,
    constraint ck_placement_profession check (char_length(profession) between 1 and 64),
    constraint ck_placement_validity check (valid_to >= valid_from)
);
create index ix_placement_unit on placement (unit_id);

create table unit_lead (
    id         uuid not null,
    unit_id    uuid not null,
    person_id  uuid not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_unit_lead primary key (id),
    constraint uq_unit_lead_day unique (unit_id, valid_from) deferrable initially deferred,
    constraint fk_unit_lead_unit foreign key (unit_id) references unit deferrable initially deferred,
    constraint fk_unit_lead_person foreign key (person_id) references person on delete cascade deferrable initially deferred,
    constraint ck_unit_lead_validity check (valid_to >= valid_from)
);
create index ix_unit_lead_person on unit_lead (person_id);
