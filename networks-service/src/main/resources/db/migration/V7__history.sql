-- Networks from before this system. When something happened stands where it always stands (started_at, entered_at, decided_at); when it was
-- recorded stands beside it where that was another time, and is empty where it was recorded as it happened.
alter table theme add column recorded_at timestamptz;
alter table theme add constraint ck_theme_recorded_at check (recorded_at >= proposed_at);
alter table theme_decision add column recorded_at timestamptz;
alter table theme_decision add constraint ck_theme_decision_recorded_at check (recorded_at >= decided_at);
alter table network add column recorded_at timestamptz;
alter table network add constraint ck_network_recorded_at check (recorded_at >= started_at);
alter table phase_entry add column recorded_at timestamptz;
alter table phase_entry add constraint ck_phase_entry_recorded_at check (recorded_at >= entered_at);
alter table network_closing add column recorded_at timestamptz;
alter table network_closing add constraint ck_network_closing_recorded_at check (recorded_at >= closed_at);
-- A finding always said when it was recorded; this is when it was found, where that was another time.
alter table finding add column found_at timestamptz;
alter table finding add constraint ck_finding_found_at check (found_at <= recorded_at);

-- Which networks were brought in, by the name that the file gives them, so that the same file brings nothing in twice.
create table imported_network (
    reference   text        not null,
    network_id  uuid        not null,
    content     text        not null,
    recorded_at timestamptz not null,
    constraint pk_imported_network primary key (reference),
    constraint uq_imported_network_network unique (network_id),
    constraint fk_imported_network_network foreign key (network_id) references network (id),
    constraint ck_imported_network_reference check (reference ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    -- SHA-256 of what the file said of it.
    constraint ck_imported_network_content check (content ~ '^[0-9a-f]{64}$')
);
