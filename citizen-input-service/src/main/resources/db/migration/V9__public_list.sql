-- similarity() of pg_trgm. A trusted extension: whoever owns the database may create it.
create extension if not exists pg_trgm;

-- Where it is about. Exact for those who work with it; everybody sees the cell of a grid (docs/adr/0034).
alter table input add column longitude double precision;
alter table input add column latitude double precision;
alter table input add column address_id uuid;
alter table input add column cell_east integer generated always as (floor(longitude * 100)::integer) stored;
alter table input add column cell_north integer generated always as (floor(latitude * 200)::integer) stored;
alter table input add constraint ck_input_place check ((longitude is null) = (latitude is null)
    and longitude between 7.5 and 15.5 and latitude between 54.4 and 58);
alter table input add constraint ck_input_place_erased check (state <> 'WITHDRAWN' or num_nonnulls(longitude, latitude, address_id) = 0);

-- What a text is searched by: a database of locale C does not know the small letters of these.
create function searchable(said text) returns text language sql immutable strict parallel safe
    return translate(said, 'ÆØÅÉÄÖÜ', 'æøåéäöü');

-- What the public list can be filtered by; a row for each published input, and none for any other. No filter reads an input that is not public.
create table published_input (
    input_id    uuid        not null,
    call_id     uuid,
    state       text        not null,
    received_at timestamptz not null,
    cell_east   integer,
    cell_north  integer,
    searched    tsvector    not null,
    constraint pk_published_input primary key (input_id),
    constraint fk_published_input_input foreign key (input_id) references input (id),
    constraint ck_published_input_state check (state in ('PUBLISHED', 'ANSWERED', 'CONFIRMED', 'REOPENED'))
);

-- The same of each network, where no index reaches into an array.
alter table published_in_network add column state text;
alter table published_in_network add column cell_east integer;
alter table published_in_network add column cell_north integer;

-- The cells in which something was ever published: a box is a handful of them, and each has its own list.
create table place_cell (
    north integer not null,
    east  integer not null,
    constraint pk_place_cell primary key (north, east)
);

-- How often something changed that everybody can see: of all inputs (the nil UUID), of a call, of a network. Each change is a row, so that nobody
-- waits for another and no change is overlooked; the rows are added up now and then.
create table public_change (
    scope   uuid   not null,
    changes bigint not null
);
create index ix_public_change_scope on public_change (scope);

insert into published_input (input_id, call_id, state, received_at, searched)
select id, call_id, case state when 'ANONYMISED' then 'PUBLISHED' else state end, received_at,
       setweight(to_tsvector('danish', searchable(coalesce(public_title, ''))), 'A')
           || setweight(to_tsvector('danish', searchable(public_text)), 'B')
from input
where published;
update published_in_network n set state = p.state from published_input p where p.input_id = n.input_id;

create index ix_published_input_newest on published_input (received_at desc, input_id desc);
create index ix_published_input_state on published_input (state, received_at desc, input_id desc);
create index ix_published_input_call_state on published_input (call_id, state, received_at desc, input_id desc);
create index ix_published_input_cell on published_input (cell_north, cell_east, received_at desc, input_id desc);
create index ix_published_input_call_cell on published_input (call_id, cell_north, cell_east, received_at desc, input_id desc);
-- Read far more often than written: every reader would go through the list of what is not merged yet.
create index ix_published_input_searched on published_input using gin (searched) with (fastupdate = off);
create index ix_published_in_network_state on published_in_network (network_id, state, received_at desc, input_id desc);
create index ix_published_in_network_cell on published_in_network (network_id, cell_north, cell_east, received_at desc, input_id desc);
