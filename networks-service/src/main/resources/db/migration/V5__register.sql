-- "Has this been tried?": one place to search what was proposed, thought of, tried and handed over, closed networks included.
-- A trusted extension: whoever owns the database may create it, where the server has it (helm/tvaers/README.md).
create extension if not exists pg_trgm;

-- A title as it is compared by its spelling: pg_trgm takes æ, ø and å for the end of a word in a database of locale C, and not every keyboard has
-- them.
create function spelling_of(said text) returns text language sql immutable strict parallel safe
    return replace(replace(replace(lower(translate(said, 'ÆØÅ', 'æøå')), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa');

create table register_entry (
    kind       text        not null,
    id         uuid        not null,
    network_id uuid,
    title      text        not null,
    text       text        not null,
    state      text        not null,
    entered_at timestamptz not null,
    searched   tsvector    not null generated always as
                   (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', text), 'B')) stored,
    spelling   text        not null generated always as (spelling_of(title)) stored,
    constraint pk_register_entry primary key (kind, id),
    constraint fk_register_entry_network foreign key (network_id) references network (id),
    constraint ck_register_entry_kind check (kind in ('THEME', 'IDEA', 'TRIAL', 'SOLUTION')),
    constraint ck_register_entry_title check (char_length(title) between 1 and 300),
    constraint ck_register_entry_text check (char_length(text) <= 20000),
    constraint ck_register_entry_state check (state ~ '^[A-Z][A-Z_]{0,39}$')
);
create index ix_register_entry_searched on register_entry using gin (searched);
create index ix_register_entry_spelling on register_entry using gin (spelling gin_trgm_ops);
create index ix_register_entry_newest on register_entry (entered_at desc, id desc);
create index ix_register_entry_kind_newest on register_entry (kind, entered_at desc, id desc);
create index ix_register_entry_network on register_entry (network_id);

insert into register_entry (kind, id, network_id, title, text, state, entered_at)
select 'THEME', t.id, n.id, t.title, left(concat_ws(e'\n', t.challenge, t.known_solutions, t.wished_difference), 20000), t.state,
       t.proposed_at
from theme t
left join network n on n.theme_id = t.id;
