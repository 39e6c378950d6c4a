-- The units that members-service told of. No foreign key points here: a projection is a moment old.
create table known_unit (
    unit_id  uuid        not null,
    name     text        not null,
    valid_to date,
    as_of    timestamptz not null,
    constraint pk_known_unit primary key (unit_id)
);
