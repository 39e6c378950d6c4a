-- Who read somebody's data, newest first.
create index ix_audit_entry_reading on audit_entry (subject_id, id desc) where subject_type = 'person';
