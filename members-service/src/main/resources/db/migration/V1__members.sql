-- The base organisation, the people, and who takes part in which network. The only database of the suite that knows names.

-- A tree that is imported again and again. A parent may be written after its children, so references are checked at commit.
create table unit (
    id            uuid   not null,
    number        text   not null,
    name          text   not null,
    parent_id     uuid,
    department_id uuid,
    level         text   not null,
    valid_from    date   not null,
    valid_to      date,
    version       bigint not null,
    constraint pk_unit primary key (id),
    constraint uq_unit_number unique (number),
    constraint fk_unit_parent foreign key (parent_id) references unit deferrable initially deferred,
    constraint fk_unit_department foreign key (department_id) references unit deferrable initially deferred,
    constraint ck_unit_number check (char_length(number) between 1 and 64),
    constraint ck_unit_name check (char_length(name) between 1 and 200),
    constraint ck_unit_level check (level in ('MUNICIPALITY', 'DEPARTMENT', 'UNIT')),
    constraint ck_unit_root check (level <> 'MUNICIPALITY' or parent_id is null),
    constraint ck_unit_parent check (parent_id <> id),
    -- A department is its own department; what is above the departments has none.
    constraint ck_unit_department check (
        case level when 'DEPARTMENT' then department_id = id when 'MUNICIPALITY' then department_id is null else true end),
    constraint ck_unit_validity check (valid_to >= valid_from)
);
create index ix_unit_name on unit (name, id);
create index ix_unit_parent on unit (parent_id, name, id);
create index ix_unit_department on unit (department_id);

-- What a person can speak as. Data, because a municipality may want others.
create table perspective (
    code      text    not null,
    position  integer not null,
    name_da   text    not null,
    name_en   text    not null,
    citizen   boolean not null,
    organised boolean not null,
    constraint pk_perspective primary key (code),
    constraint uq_perspective_position unique (position),
    constraint ck_perspective_code check (code ~ '^[a-z][a-z-]{0,63}$')
);
-- citizen: the ordinary citizen's own experience; organised: a voice that speaks for many (domain.md §6 keeps them apart).
insert into perspective (position, code, name_da, name_en, citizen, organised) values
    (1, 'profession', 'Faglighed', 'Profession', false, false),
    (2, 'citizen', 'Borger', 'Citizen', true, false),
    (3, 'relative', 'Pårørende', 'Relative', true, false),
    (4, 'association', 'Forening', 'Association', false, true),
    (5, 'company', 'Virksomhed', 'Company', false, true),
    (6, 'knowledge-institution', 'Vidensinstitution', 'Knowledge institution', false, true),
    (7, 'political', 'Politiker', 'Politician', false, true);

create table person (
    id               uuid        not null,
    kind             text        not null,
    name             text        not null,
    email            text,
    unit_id          uuid,
    profession       text,
    main_perspective text        not null,
    login_id         uuid,
    registered_at    timestamptz not null,
    version          bigint      not null,
    constraint pk_person primary key (id),
    constraint fk_person_unit foreign key (unit_id) references unit,
    -- One login is one person, also when two first requests come at once.
    constraint uq_person_login unique (login_id),
    constraint ck_person_kind check (kind in ('EMPLOYEE', 'CITIZEN', 'EXTERNAL')),
    constraint ck_person_name check (char_length(name) between 1 and 200),
    constraint ck_person_email check (char_length(email) between 3 and 254),
    constraint ck_person_unit check (kind = 'EMPLOYEE' or unit_id is null),
    constraint ck_person_profession check (char_length(profession) between 1 and 64)
);
-- A login finds its person by e-mail, so an address leads to one person only, however it is written.
create unique index uq_person_email on person (lower(email));
create index ix_person_unit on person (unit_id);
create index ix_person_main_perspective on person (main_perspective);

create table person_perspective (
    person_id   uuid not null,
    perspective text not null,
    constraint pk_person_perspective primary key (person_id, perspective),
    constraint fk_person_perspective_person foreign key (person_id) references person,
    constraint fk_person_perspective_perspective foreign key (perspective) references perspective
);
create index ix_person_perspective_perspective on person_perspective (perspective);

-- The main perspective is one of the person's perspectives.
alter table person add constraint fk_person_main_perspective
    foreign key (id, main_perspective) references person_perspective (person_id, perspective) deferrable initially deferred;

-- The networks that networks-service told of.
create table known_network (
    id         uuid        not null,
    type       text        not null,
    title      text        not null,
    started_at timestamptz not null,
    constraint pk_known_network primary key (id)
);

create table membership (
    id               uuid        not null,
    network_id       uuid        not null,
    person_id        uuid        not null,
    main_perspective text        not null,
    core             boolean     not null,
    recruitment      text        not null,
    joined_at        timestamptz not null,
    left_at          timestamptz,
    version          bigint      not null,
    constraint pk_membership primary key (id),
    constraint fk_membership_network foreign key (network_id) references known_network,
    constraint fk_membership_person foreign key (person_id) references person,
    constraint fk_membership_perspective foreign key (main_perspective) references perspective,
    constraint ck_membership_recruitment check (recruitment in ('OPEN', 'INVITED', 'LOTTERY')),
    constraint ck_membership_left check (left_at >= joined_at)
);
create unique index uq_membership_active on membership (network_id, person_id) where left_at is null;
create index ix_membership_network on membership (network_id, id) where left_at is null;
create index ix_membership_person on membership (person_id);
create index ix_membership_perspective on membership (main_perspective);

create table role_assignment (
    id          uuid        not null,
    network_id  uuid        not null,
    person_id   uuid        not null,
    role        text        not null,
    assigned_at timestamptz not null,
    ended_at    timestamptz,
    version     bigint      not null,
    constraint pk_role_assignment primary key (id),
    constraint fk_role_assignment_network foreign key (network_id) references known_network,
    constraint fk_role_assignment_person foreign key (person_id) references person,
    constraint ck_role_assignment_role check (role in (
        'NETWORK_LEAD', 'REFERENCE_LEAD', 'LINE_MANAGER', 'CO_DRIVER', 'CORE_MEMBER', 'PHASE_MEMBER', 'RECEIVER', 'CONSULTANT')),
    constraint ck_role_assignment_ended check (ended_at >= assigned_at)
);
create unique index uq_role_network_lead on role_assignment (network_id)
    where role = 'NETWORK_LEAD' and ended_at is null;
create unique index uq_role_reference_lead on role_assignment (network_id)
    where role = 'REFERENCE_LEAD' and ended_at is null;
-- A reference lead is the bridge to the hierarchy and does not take over steering (domain.md §5): never the same person.
create unique index uq_role_lead_not_reference on role_assignment (network_id, person_id)
    where role in ('NETWORK_LEAD', 'REFERENCE_LEAD') and ended_at is null;
create unique index uq_role_once on role_assignment (network_id, person_id, role) where ended_at is null;
create index ix_role_assignment_network on role_assignment (network_id, id) where ended_at is null;
create index ix_role_assignment_person on role_assignment (person_id);
