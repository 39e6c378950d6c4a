-- Events wait here, written in the transaction of the change they tell of, until the broker has acknowledged them.
create table outbox (
    position     bigint generated always as identity constraint pk_outbox primary key,
    event_id     uuid        not null constraint uq_outbox_event_id unique,
    key          uuid        not null,
    type         text        not null,
    data         text        not null,
    occurred_at  timestamptz not null,
    -- W3C trace context of the request that told it, none when nobody traces.
    traceparent  text,
    published_at timestamptz
);

create index ix_outbox_waiting on outbox (position) where published_at is null;
create index ix_outbox_published on outbox (published_at) where published_at is not null;

-- The events that were applied; an event that comes again is passed over.
create table inbox (
    event_id   uuid        not null constraint pk_inbox primary key,
    applied_at timestamptz not null default now()
);
