-- Who may answer a call. Calls of earlier releases are open.
alter table call add column recruitment text not null default 'OPEN';
alter table call add constraint ck_call_recruitment check (recruitment in ('OPEN', 'INVITED', 'LOTTERY'));

-- What a call asks besides its main question; never changed.
create table question (
    id           uuid    not null,
    call_id      uuid    not null,
    position     integer not null,
    kind         text    not null,
    text         text    not null,
    required     boolean not null,
    options      text[]  not null,
    most_choices integer not null,
    constraint pk_question primary key (id),
    constraint fk_question_call foreign key (call_id) references call (id),
    constraint uq_question_position unique (call_id, position),
    constraint ck_question_kind check (kind in ('TEXT', 'CHOICE', 'SCALE', 'PLACE')),
    constraint ck_question_text check (char_length(text) between 1 and 500),
    constraint ck_question_options check (case when kind in ('CHOICE', 'SCALE')
        then cardinality(options) between 2 and 20 else cardinality(options) = 0 end),
    constraint ck_question_most_choices check (most_choices between 1 and greatest(cardinality(options), 1))
);

-- Answers to these; erased with the input.
create table reply (
    input_id    uuid not null,
    question_id uuid not null,
    text        text,
    choices     integer[],
    longitude   double precision,
    latitude    double precision,
    constraint pk_reply primary key (input_id, question_id),
    constraint fk_reply_input foreign key (input_id) references input (id),
    constraint fk_reply_question foreign key (question_id) references question (id),
    constraint ck_reply_text check (char_length(text) between 1 and 2000),
    constraint ck_reply_place check (num_nulls(longitude, latitude) in (0, 2)
        and longitude between -180 and 180 and latitude between -90 and 90),
    constraint ck_reply_one_way check (num_nonnulls(text, choices, longitude) = 1)
);
create index ix_reply_question on reply (question_id);

-- Codes that open a call once: of invitations, and of volunteers who are drawn. No input is known here.
create table admission (
    id        uuid        not null,
    call_id   uuid        not null,
    code_hash bytea       not null,
    volunteer integer,
    age_band  text,
    area      text,
    gender    text,
    drawn     boolean,
    used_at   timestamptz,
    constraint pk_admission primary key (id),
    constraint fk_admission_call foreign key (call_id) references call (id),
    constraint uq_admission_code unique (code_hash),
    constraint uq_admission_volunteer unique (call_id, volunteer),
    constraint ck_admission_code check (octet_length(code_hash) = 32),
    constraint ck_admission_volunteer check (volunteer > 0),
    constraint ck_admission_traits check (volunteer is not null or num_nonnulls(age_band, area, gender, drawn) = 0),
    constraint ck_admission_traits_length check (char_length(age_band) <= 50 and char_length(area) <= 50 and char_length(gender) <= 50),
    constraint ck_admission_used check (used_at is null or volunteer is null or drawn)
);

-- A call's draw: how many have volunteered until it is made, then what is published of it.
create table draw (
    call_id    uuid    not null,
    volunteers integer not null,
    seed       text,
    seats      integer,
    drawn_at   timestamptz,
    drawn_by   uuid,
    constraint pk_draw primary key (call_id),
    constraint fk_draw_call foreign key (call_id) references call (id),
    constraint ck_draw_made check (num_nulls(seed, seats, drawn_at, drawn_by) in (0, 4)),
    constraint ck_draw_seats check (seats > 0)
);
create table draw_group (
    call_id    uuid    not null,
    name       text    not null,
    volunteers integer not null,
    weight     bigint  not null,
    quota      integer not null,
    constraint pk_draw_group primary key (call_id, name),
    constraint fk_draw_group_draw foreign key (call_id) references draw (call_id),
    constraint ck_draw_group_quota check (quota between 0 and volunteers)
);
