-- How contributors can be reached is kept sealed (docs/adr/0027). Only the program has the keys, so it seals what stands in name, email and phone (POST
-- /operations/contact-sealing-runs and by itself); a later release drops the three columns.

-- Which key an id means, so that a wrong one is noticed before anything is written with it.
create table contact_key (
    id          text not null,
    fingerprint text not null,
    constraint pk_contact_key primary key (id)
);

alter table contact add column sealed_name bytea;
alter table contact add column sealed_email bytea;
alter table contact add column sealed_phone bytea;
alter table contact add column contact_key text;
alter table contact add constraint fk_contact_contact_key foreign key (contact_key) references contact_key;
alter table contact drop constraint ck_contact_given;
alter table contact add constraint ck_contact_given check (case when contact_key is null
    then num_nonnulls(name, email, phone) > 0 and num_nonnulls(sealed_name, sealed_email, sealed_phone) = 0
    else num_nonnulls(name, email, phone) = 0 and num_nonnulls(sealed_name, sealed_email, sealed_phone) > 0 end);
-- As many characters as before at four bytes each, with nonce and tag.
alter table contact add constraint ck_contact_sealed_length check (octet_length(sealed_name) between 28 and 828
    and octet_length(sealed_email) between 28 and 1044 and octet_length(sealed_phone) between 28 and 228);
create index ix_contact_contact_key on contact (contact_key);
