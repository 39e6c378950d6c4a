-- A gate can also ask that something is not there any more: no trial open, no handover unanswered.
alter table network_type_requirement rename column at_least to bound;
alter table network_type_requirement drop constraint ck_network_type_requirement_at_least;
alter table network_type_requirement add constraint ck_network_type_requirement_bound check (bound >= 0);
