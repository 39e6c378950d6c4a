-- Inputs that staff took down for others, who vouches for the consents.
create table recording (
    input_id    uuid        not null,
    channel     text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    constraint pk_recording primary key (input_id),
    constraint fk_recording_input foreign key (input_id) references input (id),
    constraint ck_recording_channel check (channel in ('PAPER', 'MEETING', 'PHONE', 'ON_BEHALF'))
);

-- A supporter is a hash in which the input takes part: nobody can be followed from one input to another.
create table support (
    input_id  uuid  not null,
    supporter bytea not null,
    constraint pk_support primary key (input_id, supporter),
    constraint fk_support_input foreign key (input_id) references input (id),
    constraint ck_support_supporter check (octet_length(supporter) = 32)
);

-- Stays when the input is withdrawn.
create table support_count (
    input_id uuid   not null,
    supports bigint not null,
    constraint pk_support_count primary key (input_id),
    constraint fk_support_count_input foreign key (input_id) references input (id),
    constraint ck_support_count_supports check (supports >= 0)
);
