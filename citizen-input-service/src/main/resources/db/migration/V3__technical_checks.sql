-- What the technical check found before words were shown to everybody: no word of them, and never changed. A check that refused has a row too.
create table technical_check (
    id                 uuid        not null,
    input_id           uuid        not null,
    part               text        not null,
    personal_numbers   integer     not null,
    confirmed_numbers  integer     not null,
    checked_at         timestamptz not null,
    checked_for        uuid,
    constraint pk_technical_check primary key (id),
    constraint fk_technical_check_input foreign key (input_id) references input (id),
    constraint ck_technical_check_part check (part in ('INPUT', 'ANSWER', 'CONSENT')),
    constraint ck_technical_check_numbers check (confirmed_numbers between 0 and personal_numbers)
);
create index ix_technical_check_input on technical_check (input_id, checked_at desc, id desc);

-- The check a decision rests on; decisions that show nothing, and those of earlier releases, have none.
alter table screening add column check_id uuid;
alter table screening add constraint fk_screening_check foreign key (check_id) references technical_check (id);
alter table screening add constraint ck_screening_check check (check_id is null or outcome in ('PUBLISHED', 'ANONYMISED'));

create function refuse_rewriting_history() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
-- Who it was may give way to nobody's id, when a person is erased; what was found and decided, and when, may not.
create trigger tr_technical_check_append_only
    before update of id, input_id, part, personal_numbers, confirmed_numbers, checked_at or delete on technical_check
    for each row execute function refuse_rewriting_history();
create trigger tr_screening_append_only
    before update of id, input_id, outcome, reason, attested, check_id, screened_at or delete on screening
    for each row execute function refuse_rewriting_history();
