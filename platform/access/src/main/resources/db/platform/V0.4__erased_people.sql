-- Who was erased, so that an old event brings nobody back. A hash of the id and no id: no row leads to the person. What is kept for
-- counting has the replacement as its id from then on.
create table erased_person (
    id_hash     bytea not null,
    replacement uuid  not null,
    constraint pk_erased_person primary key (id_hash),
    constraint uq_erased_person_replacement unique (replacement),
    constraint ck_erased_person_hash check (octet_length(id_hash) = 32)
);
