-- Names and addresses are kept sealed. Only the program has the keys, so it seals what stands in name and email (POST /operations/contact-sealing-runs
-- and by itself); a later release drops the two columns.

-- Which key an id means, so that a wrong one is noticed before anything is written with it.
create table contact_key (
    id          text not null,
    fingerprint text not null,
    constraint pk_contact_key primary key (id)
);

alter table person alter column name drop not null;
alter table person add column sealed_name bytea;
alter table person add column sealed_email bytea;
alter table person add column email_index text;
alter table person add column contact_key text;
alter table person add constraint fk_person_contact_key foreign key (contact_key) references contact_key;
alter table person drop constraint ck_person_named;
alter table person add constraint ck_person_named check (num_nonnulls(name, sealed_name) > 0 or erased_at is not null);
alter table person add constraint ck_person_sealed_erased check (
    erased_at is null or num_nonnulls(sealed_name, sealed_email, email_index, contact_key) = 0);
alter table person add constraint ck_person_sealed check ((sealed_name is null) = (contact_key is null));
alter table person add constraint ck_person_sealed_email_of_name check (sealed_name is not null or sealed_email is null);
alter table person add constraint ck_person_email_index check ((sealed_email is null) = (email_index is null));
-- As many characters as before at four bytes each, with nonce and tag.
alter table person add constraint ck_person_sealed_name check (octet_length(sealed_name) between 29 and 828);
alter table person add constraint ck_person_sealed_email check (octet_length(sealed_email) between 31 and 1044);
-- As uq_person_email, of addresses that nobody can read here.
create unique index uq_person_email_index on person (email_index);
create index ix_person_contact_key on person (contact_key);
