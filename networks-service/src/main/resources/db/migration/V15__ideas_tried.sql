-- What a trial or a handover comes from is an idea of the same network.
alter table trial add constraint fk_trial_idea foreign key (network_id, idea_id) references idea (network_id, id);
alter table handover add constraint fk_handover_idea foreign key (network_id, idea_id) references idea (network_id, id);
create index ix_trial_idea on trial (network_id, idea_id);
create index ix_handover_idea on handover (network_id, idea_id);
