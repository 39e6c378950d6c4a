-- What networks mean for a unit of the base organisation: what its people brought home, and solutions that come to it.

create table brought_home (
    id            uuid        not null,
    network_id    uuid        not null,
    person_id     uuid        not null,
    unit_id       uuid        not null,
    words         text        not null,
    happened_on   date        not null,
    recorded_at   timestamptz not null,
    constraint pk_brought_home primary key (id),
    constraint fk_brought_home_network foreign key (network_id) references known_network,
    constraint fk_brought_home_person foreign key (person_id) references person,
    constraint fk_brought_home_unit foreign key (unit_id) references unit,
    constraint ck_brought_home_words check (char_length(words) between 1 and 2000)
);
create index ix_brought_home_unit on brought_home (unit_id, id desc);
create index ix_brought_home_network on brought_home (network_id, id desc);
create index ix_brought_home_person on brought_home (person_id);

-- As networks-service told it; a unit of which nothing is known here does no harm.
create table told_handover (
    id          uuid        not null,
    network_id  uuid        not null,
    unit_id     uuid        not null,
    handover_id uuid        not null,
    step        text        not null,
    told_at     timestamptz not null,
    constraint pk_told_handover primary key (id),
    constraint uq_told_handover unique (handover_id, step),
    constraint ck_told_handover_step check (step in ('OFFERED', 'ACCEPTED', 'DECLINED', 'IMPLEMENTED', 'EVALUATED'))
);
create index ix_told_handover_unit on told_handover (unit_id, id desc);
