-- Whether a call has questions, so that an input to one without them is received without looking.
alter table call add column asks boolean not null default false;
update call set asks = true where exists (select from question where call_id = call.id);
