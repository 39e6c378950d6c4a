-- The municipality's own reasons; those that are there from the start are worded in the program until they have a row.
create table screening_reason (
    code    text    not null,
    danish  text    not null,
    english text    not null,
    offered boolean not null,
    constraint pk_screening_reason primary key (code),
    constraint ck_screening_reason_code check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    constraint ck_screening_reason_danish check (char_length(danish) between 1 and 300),
    constraint ck_screening_reason_english check (char_length(english) between 1 and 300)
);

-- Who reads which input, until it is decided.
create table screening_assignment (
    input_id uuid        not null,
    login_id uuid        not null,
    taken_at timestamptz not null,
    constraint pk_screening_assignment primary key (input_id),
    constraint fk_screening_assignment_input foreign key (input_id) references input (id)
);
create index ix_screening_assignment_login on screening_assignment (login_id, taken_at, input_id);

-- A contributor's word against a decision, once; the words are erased with the input's.
create table appeal (
    input_id    uuid        not null,
    words       text,
    appealed_at timestamptz not null,
    constraint pk_appeal primary key (input_id),
    constraint fk_appeal_input foreign key (input_id) references input (id),
    constraint ck_appeal_words check (char_length(words) between 1 and 2000)
);

-- The log of decisions is read by period.
create index ix_screening_time on screening (screened_at, id);
create index ix_comment_screening_time on comment_screening (screened_at, id);
