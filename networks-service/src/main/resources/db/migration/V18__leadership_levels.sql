-- At which level somebody leads, as members-service told it; none for whoever does not lead, or of whom it was not said.
alter table known_person add column leads_at text;
alter table known_person add constraint ck_known_person_leads_at check (leads_at in ('LINE_MANAGER', 'EXECUTIVE_FORUM', 'DIRECTOR'));
