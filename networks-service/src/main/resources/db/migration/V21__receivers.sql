-- Which unit somebody works in and which unit lies below which, so that everybody sees what is offered to their own and those below.
alter table known_person add column unit_id uuid;
alter table known_unit add column parent_id uuid;
create index ix_known_unit_parent on known_unit (parent_id);
create index ix_handover_owner on handover (owner_person_id);
create index ix_handover_receiver_unit on handover (receiver_unit_id);
