-- Reports that somebody wants again, and what was made of them on the days of a schedule. They are no figures and are made of no events, so
-- they live beside the read model, where no rebuild touches them. There is nobody's id in them.
create table public.saved_report (
    id             uuid        not null constraint pk_saved_report primary key,
    title          text        not null constraint uq_saved_report_title unique,
    of_view        text        not null,
    network_id     uuid,
    period         text,
    from_day       date,
    to_day         date,
    other_from_day date,
    other_to_day   date,
    network_type   text,
    round_id       uuid,
    theme_id       uuid,
    unit_id        uuid,
    series_by      text,
    format         text        not null,
    language       text        not null,
    every          text,
    starts_on      date,
    set_on         date,
    issued_on      date,
    saved_at       timestamptz not null,
    version        bigint      not null,
    constraint ck_saved_report_network check ((of_view = 'NETWORK') = (network_id is not null)),
    constraint ck_saved_report_series check ((of_view = 'SERIES') = (series_by is not null)),
    constraint ck_saved_report_schedule check (num_nonnulls(every, starts_on, set_on) in (0, 3))
);

-- A file as it was made; never changed.
create table public.report_issue (
    id         uuid        not null constraint pk_report_issue primary key,
    report_id  uuid        not null constraint fk_report_issue_report references public.saved_report on delete cascade,
    due_on     date        not null,
    as_of      timestamptz not null,
    made_at    timestamptz not null,
    figures    int         not null,
    language   text        not null,
    file_name  text        not null,
    media_type text        not null,
    sha256     text        not null,
    content    bytea       not null,
    constraint uq_report_issue unique (report_id, due_on)
);
create index ix_report_issue_made on public.report_issue (made_at);
