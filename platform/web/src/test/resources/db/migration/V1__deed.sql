create table deed (
    id      uuid   not null,
    name    text   not null,
    version bigint not null,
    constraint pk_deed primary key (id),
    constraint uq_deed_name unique (name)
);
