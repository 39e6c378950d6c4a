-- Where an answer lets people read more; with the input once more, as its latest answer is.
alter table answer add column links text[] not null default '{}';
alter table answer add constraint ck_answer_links check (cardinality(links) <= 5);

alter table input add column answer_links text[];
update input set answer_links = '{}' where answer_outcome is not null;
alter table input drop constraint ck_input_answer;
alter table input add constraint ck_input_answer check (num_nulls(answer_outcome, answer_text, answer_links, answered_at) in (0, 4));
alter table input drop constraint ck_input_erased;
alter table input add constraint ck_input_erased check (case when state = 'WITHDRAWN'
    then num_nonnulls(title, text, public_title, public_text, answer_text, answer_links) = 0 and not published and not contact_given
    else text is not null end);
