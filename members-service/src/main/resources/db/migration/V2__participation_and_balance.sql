-- Who takes part in which phase and why, what a network's theme expects, and who agreed to be found.

-- A core member takes part in every phase; rows then only say what for.
create table planned_phase (
    membership_id uuid not null,
    phase         text not null,
    purpose       text,
    constraint pk_planned_phase primary key (membership_id, phase),
    constraint fk_planned_phase_membership foreign key (membership_id) references membership,
    constraint ck_planned_phase_phase check (phase in (
        'MANDATE', 'STARTUP', 'DESIGN', 'FOCUS', 'DISCOVERY', 'THEMING', 'IDEATION', 'TRIAL', 'EVALUATION', 'CLOSING')),
    constraint ck_planned_phase_purpose check (char_length(purpose) between 1 and 200)
);

alter table known_network add column expected_perspectives text[] not null default '{}';

-- Nobody is found who did not agree. Decisions are added, never changed: the newest counts.
create table findability (
    id         uuid        not null,
    person_id  uuid        not null,
    findable   boolean     not null,
    decided_at timestamptz not null,
    constraint pk_findability primary key (id),
    constraint fk_findability_person foreign key (person_id) references person
);
create index ix_findability_person on findability (person_id, id desc);

-- The newest decision of each who agreed, so that a search looks at nobody else.
create table findable_person (
    person_id uuid not null,
    constraint pk_findable_person primary key (person_id),
    constraint fk_findable_person_person foreign key (person_id) references person
);
