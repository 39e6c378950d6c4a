-- Systems of the municipality that are told. Their secrets are derived from the installation's key and stand nowhere.
create table webhook (
    id            uuid        not null,
    url           text        not null,
    event_types   text[]      not null,
    active        boolean     not null,
    registered_at timestamptz not null,
    version       bigint      not null,
    constraint pk_webhook primary key (id),
    constraint ck_webhook_url check (char_length(url) between 1 and 1000),
    constraint ck_webhook_event_types check (cardinality(event_types) > 0)
);

-- What they are told: a queue as long as there is a time at which it is due, then a log.
create table webhook_delivery (
    id           uuid        not null,
    webhook_id   uuid        not null,
    event_id     uuid        not null,
    type         text        not null,
    body         text        not null,
    tries        integer     not null,
    status       integer,
    problem      text,
    made_at      timestamptz not null,
    due_at       timestamptz,
    delivered_at timestamptz,
    given_up_at  timestamptz,
    constraint pk_webhook_delivery primary key (id),
    constraint fk_webhook_delivery_webhook foreign key (webhook_id) references webhook (id) on delete cascade,
    constraint uq_webhook_delivery_event unique (webhook_id, event_id),
    constraint ck_webhook_delivery_end check (num_nonnulls(due_at, delivered_at, given_up_at) = 1)
);
create index ix_webhook_delivery_due on webhook_delivery (due_at) where due_at is not null;
create index ix_webhook_delivery_newest on webhook_delivery (webhook_id, id desc);
create index ix_webhook_delivery_made on webhook_delivery (made_at) where due_at is null;
