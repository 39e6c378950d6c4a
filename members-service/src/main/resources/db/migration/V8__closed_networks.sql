-- A network that ended joins nobody any more, whoever was a member then.
alter table known_network add column closed_at timestamptz;
alter table known_network add constraint ck_known_network_closed check (closed_at >= started_at);
-- The network map asks for a day: who sat there then.
create index ix_membership_time on membership (joined_at, left_at);
