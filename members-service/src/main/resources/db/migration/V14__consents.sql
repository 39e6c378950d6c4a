-- What people allow, per use. Decisions are added, never changed: the newest counts.

-- What somebody reads who is asked. A new text is a new version; what was agreed to before stays readable.
create table consent_text (
    use     text    not null,
    version integer not null,
    text_da text    not null,
    text_en text    not null,
    constraint pk_consent_text primary key (use, version),
    constraint ck_consent_text_use check (use in ('BE_FOUND', 'BE_CONTACTED', 'STORY', 'QUOTE', 'PHOTO')),
    constraint ck_consent_text_version check (version > 0)
);
insert into consent_text (use, version, text_da, text_en) values
    ('BE_FOUND', 1,
        'Netværksledere og sekretariatet må finde mig med navn, faglighed, enhed, perspektiver og kompetencer, når et netværk mangler nogen.',
        'Network leads and the secretariat may find me by name, profession, unit, perspectives and competences when a network misses somebody.'),
    ('BE_CONTACTED', 1,
        'Sekretariatet må skrive eller ringe til mig om netværk, jeg ikke er med i.',
        'The secretariat may write to me or call me about networks that I am not part of.'),
    ('STORY', 1,
        'Netværket må fortælle, hvad jeg har oplevet, uden mit navn.',
        'The network may tell what I experienced, without my name.'),
    ('QUOTE', 1,
        'Netværket må gengive mine ord ordret.',
        'The network may repeat my words as I said them.'),
    ('PHOTO', 1,
        'Netværket må vise billeder, jeg kan genkendes på.',
        'The network may show pictures in which I can be recognised.');

create table consent (
    id           uuid        not null,
    person_id    uuid        not null,
    use          text        not null,
    given        boolean     not null,
    decided_at   timestamptz not null,
    -- Who of the secretariat it was stands in the audit log. Unknown of what was decided before this was recorded.
    decided_by   text,
    channel      text,
    text_version integer,
    note         text,
    constraint pk_consent primary key (id),
    constraint fk_consent_person foreign key (person_id) references person on update cascade,
    constraint fk_consent_text foreign key (use, text_version) references consent_text,
    constraint ck_consent_use check (use in ('BE_FOUND', 'BE_CONTACTED', 'STORY', 'QUOTE', 'PHOTO')),
    constraint ck_consent_decided_by check (decided_by in ('PERSON', 'SECRETARIAT')),
    constraint ck_consent_channel check (channel in ('ONLINE', 'PAPER', 'SPOKEN')),
    constraint ck_consent_note check (char_length(note) between 1 and 500)
);
create index ix_consent_person on consent (person_id, id desc);
create index ix_consent_standing on consent (use, person_id, id desc);

-- The newest decision of each person and use.
create view standing_consent as
    select distinct on (use, person_id) use, person_id, id, given from consent order by use, person_id, id desc;

insert into consent (id, person_id, use, given, decided_at)
    select id, person_id, 'BE_FOUND', findable, decided_at from findability;

-- Pods of the release before write there until they are replaced; a later release drops both tables.
create function copy_findability() returns trigger language plpgsql as $$
begin
    insert into consent (id, person_id, use, given, decided_at)
        values (new.id, new.person_id, 'BE_FOUND', new.findable, new.decided_at);
    return new;
end $$;
create trigger tr_findability_copied after insert on findability for each row execute function copy_findability();
