-- People who are erased: their ids give way to others, and what agreements say of them goes. Everything else of an agreement stays: hours
-- and who pays are counted.
alter table meeting_attendance
    drop constraint fk_meeting_attendance_person,
    add constraint fk_meeting_attendance_person foreign key (person_id) references known_person (person_id) on update cascade;

-- Whose address it is, of those who were logged in; the others have no account to be erased with.
alter table theme_contact add column login_id uuid;
create index ix_theme_contact_login on theme_contact (login_id);

alter table agreement add column erased_at timestamptz;
alter table agreement
    drop constraint ck_agreement_complete,
    add constraint ck_agreement_complete check (state in ('DRAFT', 'ENDED') or erased_at is not null
        or (expectations is not null and review_on is not null
            and (kind <> 'LINE_MANAGER' or num_nonnulls(time_balance, competence_development) = 2))),
    drop constraint ck_agreement_ended,
    add constraint ck_agreement_ended check (((state = 'ENDED') = (ended_reason is not null) or erased_at is not null)
        and (state in ('ENDED', 'SUPERSEDED')) = (ended_at is not null)),
    add constraint ck_agreement_erased check (erased_at is null
        or num_nonnulls(expectations, time_balance, competence_development, ended_reason) = 0);
create index ix_agreement_member on agreement (member_person_id);
create index ix_agreement_counterpart on agreement (counterpart_person_id);

-- History is rewritten by erasure alone, which says so for its own statements.
create function is_erasing() returns boolean language sql stable as $$
    select current_setting('tvaers.erasing', true) is not distinct from 'on'
$$;

drop trigger tr_agreement_signature_append_only on agreement_signature;
create trigger tr_agreement_signature_append_only before update or delete on agreement_signature
    for each row when (not is_erasing()) execute function refuse_rewriting_history();
drop trigger tr_agreement_review_append_only on agreement_review;
create trigger tr_agreement_review_append_only before update or delete on agreement_review
    for each row when (not is_erasing()) execute function refuse_rewriting_history();
drop trigger tr_agreement_fixed on agreement;
create trigger tr_agreement_fixed before update on agreement
    for each row when (not is_erasing()) execute function refuse_changing_agreement();
