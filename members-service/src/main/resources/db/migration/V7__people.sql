-- What kind of external somebody is, the level somebody leads at, what somebody is good at, and who left.
alter table person add column external_kind text;
alter table person add column leadership_level text;
alter table person add column left_on date;
alter table person add constraint ck_person_external_kind check (
    external_kind in ('ASSOCIATION', 'COMPANY', 'KNOWLEDGE_INSTITUTION', 'POLITICIAN')
    and (kind = 'EXTERNAL' or external_kind is null));
alter table person add constraint ck_person_leadership_level check (
    leadership_level in ('LINE_MANAGER', 'EXECUTIVE_FORUM', 'DIRECTOR')
    and (kind = 'EMPLOYEE' or leadership_level is null));

create table person_competence (
    person_id  uuid not null,
    competence text not null,
    constraint pk_person_competence primary key (person_id, competence),
    constraint fk_person_competence_person foreign key (person_id) references person,
    constraint ck_person_competence check (char_length(competence) between 1 and 64)
);
create index ix_person_competence_competence on person_competence (competence, person_id);
create index ix_person_profession on person (profession, id) where profession is not null;
