-- The audit log is read newest first: all of it, or by who did it, what was done, and what it was done to.
create index ix_audit_entry_newest on audit_entry (at, id);
create index ix_audit_entry_by_actor on audit_entry (actor_login_id, at, id);
create index ix_audit_entry_by_action on audit_entry (action, at, id);
create index ix_audit_entry_by_subject on audit_entry (subject_id, at, id);
drop index ix_audit_entry_at;
drop index ix_audit_entry_actor;
drop index ix_audit_entry_subject;
