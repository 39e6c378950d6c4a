-- What a network learned, tried and changed, as far as it was told: kinds and times, no person and no word.
create table network_step (
    id         bigint      not null generated always as identity,
    network_id uuid        not null,
    kind       text        not null,
    at         timestamptz not null,
    constraint pk_network_step primary key (id),
    constraint ck_network_step_kind check (kind ~ '^[A-Z][A-Z_]{0,49}$')
);
create index ix_network_step_network on network_step (network_id, kind, at);
