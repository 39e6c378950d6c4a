-- What was let through, in the order in which those who answer read it.
create index ix_input_answering on input (state, received_at, id)
    where state in ('PUBLISHED', 'ANONYMISED', 'REOPENED', 'ANSWERED', 'CONFIRMED');
create index ix_input_answering_call on input (call_id, state, received_at, id)
    where state in ('PUBLISHED', 'ANONYMISED', 'REOPENED', 'ANSWERED', 'CONFIRMED');
