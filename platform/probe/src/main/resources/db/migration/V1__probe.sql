create table seen (
    position bigint generated always as identity constraint pk_seen primary key,
    unit_id  uuid not null,
    name     text not null
);
