-- What every unit was from day to day; the row in unit is what it is now. A reorganisation adds a row and changes no past day.
create table unit_revision (
    id            uuid not null,
    unit_id       uuid not null,
    valid_from    date not null,
    valid_to      date,
    name          text not null,
    parent_id     uuid,
    department_id uuid,
    level         text not null,
    constraint pk_unit_revision primary key (id),
    constraint uq_unit_revision_day unique (unit_id, valid_from) deferrable initially deferred,
    constraint fk_unit_revision_unit foreign key (unit_id) references unit deferrable initially deferred,
    constraint fk_unit_revision_parent foreign key (parent_id) references unit deferrable initially deferred,
    constraint fk_unit_revision_department foreign key (department_id) references unit deferrable initially deferred,
    constraint ck_unit_revision_name check (char_length(name) between 1 and 200),
    constraint ck_unit_revision_level check (level in ('MUNICIPALITY', 'DEPARTMENT', 'UNIT')),
    constraint ck_unit_revision_validity check (valid_to >= valid_from)
);
create index ix_unit_revision_name on unit_revision (name, unit_id);
create index ix_unit_revision_parent on unit_revision (parent_id, name, unit_id);
create index ix_unit_revision_department on unit_revision (department_id);

insert into unit_revision (id, unit_id, valid_from, valid_to, name, parent_id, department_id, level)
select id, id, valid_from, valid_to, name, parent_id, department_id, level from unit;
