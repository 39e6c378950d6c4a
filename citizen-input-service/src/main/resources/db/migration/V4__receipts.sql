-- What an input said before its contributor corrected it; for moderators, and erased with the input.
create table earlier_words (
    id          uuid        not null,
    input_id    uuid        not null,
    title       text,
    text        text,
    replaced_at timestamptz not null,
    constraint pk_earlier_words primary key (id),
    constraint fk_earlier_words_input foreign key (input_id) references input (id),
    constraint ck_earlier_words_title check (char_length(title) <= 200),
    constraint ck_earlier_words_text check (char_length(text) between 1 and 5000)
);
create index ix_earlier_words_input on earlier_words (input_id, replaced_at desc, id desc);

-- What a contributor added later. It is read and let through like an input, and shown only where its input is.
create table supplement (
    id             uuid        not null,
    input_id       uuid        not null,
    text           text,
    public_text    text,
    masked_numbers integer     not null,
    added_at       timestamptz not null,
    screening      text,
    reason         text,
    attested       boolean     not null,
    screened_at    timestamptz,
    screened_by    uuid,
    check_id       uuid,
    erased         boolean     not null,
    version        bigint      not null,
    constraint pk_supplement primary key (id),
    constraint fk_supplement_input foreign key (input_id) references input (id),
    constraint fk_supplement_check foreign key (check_id) references technical_check (id),
    constraint ck_supplement_text check (char_length(text) between 1 and 5000),
    constraint ck_supplement_masked_numbers check (masked_numbers >= 0),
    constraint ck_supplement_screening check (screening in ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED')),
    constraint ck_supplement_reason check (reason ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    constraint ck_supplement_screened check (num_nulls(screening, screened_at, screened_by) in (0, 3)),
    constraint ck_supplement_shown check (public_text is null
        or (screening in ('PUBLISHED', 'ANONYMISED') and attested and check_id is not null)),
    constraint ck_supplement_erased check (case when erased then num_nonnulls(text, public_text) = 0 else text is not null end)
);
create index ix_supplement_input on supplement (input_id, added_at, id);
create index ix_supplement_waiting on supplement (added_at, id) where not erased and (screening is null or screening = 'HELD');

alter table technical_check drop constraint ck_technical_check_part;
alter table technical_check add constraint ck_technical_check_part check (part in ('INPUT', 'ANSWER', 'CONSENT', 'SUPPLEMENT'));

-- The login that a contributor chose to keep an input with.
create table claim (
    input_id   uuid        not null,
    claimed_by uuid        not null,
    claimed_at timestamptz not null,
    constraint pk_claim primary key (input_id),
    constraint fk_claim_input foreign key (input_id) references input (id)
);
create index ix_claim_login on claim (claimed_by, claimed_at desc, input_id desc);
