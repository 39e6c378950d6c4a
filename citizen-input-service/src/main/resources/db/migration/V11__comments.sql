-- Points for and against a published input, without replies. What may be shown is kept apart from what was written.
create table comment (
    id               uuid        not null,
    input_id         uuid        not null,
    stance           text        not null,
    text             text,
    public_text      text,
    state            text        not null,
    screening_reason text,
    masked_numbers   integer     not null,
    receipt_hash     bytea       not null,
    received_at      timestamptz not null,
    version          bigint      not null,
    constraint pk_comment primary key (id),
    constraint fk_comment_input foreign key (input_id) references input (id),
    constraint uq_comment_receipt unique (receipt_hash),
    constraint ck_comment_receipt check (octet_length(receipt_hash) = 32),
    constraint ck_comment_stance check (stance in ('FOR', 'AGAINST', 'COMMENT')),
    constraint ck_comment_text check (char_length(text) between 1 and 2000),
    constraint ck_comment_state check (state in ('RECEIVED', 'PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED', 'WITHDRAWN')),
    constraint ck_comment_public check ((public_text is not null) = (state in ('PUBLISHED', 'ANONYMISED'))),
    constraint ck_comment_erased check (state <> 'WITHDRAWN' or text is null),
    constraint ck_comment_reason check (screening_reason ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    constraint ck_comment_masked_numbers check (masked_numbers >= 0)
);
create index ix_comment_published on comment (input_id, received_at desc, id desc) where public_text is not null;
create index ix_comment_published_stance on comment (input_id, stance, received_at desc, id desc) where public_text is not null;
create index ix_comment_screening on comment (state, received_at, id) where state in ('RECEIVED', 'HELD');

-- Every decision on a comment; never changed, but for the reviewer who is erased.
create table comment_screening (
    id                uuid        not null,
    comment_id        uuid        not null,
    outcome           text        not null,
    reason            text,
    attested          boolean     not null,
    check_id          uuid,
    screened_at       timestamptz not null,
    reviewer_login_id uuid        not null,
    constraint pk_comment_screening primary key (id),
    constraint fk_comment_screening_comment foreign key (comment_id) references comment (id),
    constraint fk_comment_screening_check foreign key (check_id) references technical_check (id),
    constraint ck_comment_screening_outcome check (outcome in ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED')),
    constraint ck_comment_screening_attested check (attested or outcome in ('HELD', 'REJECTED')),
    constraint ck_comment_screening_reason check (reason is not null or outcome in ('PUBLISHED', 'ANONYMISED'))
);
create index ix_comment_screening_comment on comment_screening (comment_id, screened_at);
create trigger tr_comment_screening_append_only
    before update of id, comment_id, outcome, reason, attested, check_id, screened_at or delete on comment_screening
    for each row execute function refuse_rewriting_history();

alter table technical_check drop constraint ck_technical_check_part;
alter table technical_check add constraint ck_technical_check_part check (part in ('INPUT', 'ANSWER', 'CONSENT', 'SUPPLEMENT', 'COMMENT'));
