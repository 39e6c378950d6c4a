-- The municipality's own wordings for answers, by language.
create table answer_template (
    id       uuid   not null,
    name     text   not null,
    language text   not null,
    outcome  text   not null,
    text     text   not null,
    version  bigint not null,
    constraint pk_answer_template primary key (id),
    constraint uq_answer_template unique (name, language),
    constraint ck_answer_template_name check (char_length(name) between 1 and 100),
    constraint ck_answer_template_language check (language in ('da', 'en')),
    constraint ck_answer_template_outcome check (outcome in ('USED', 'PARTLY', 'NOT_USED', 'ELSEWHERE')),
    constraint ck_answer_template_text check (char_length(text) between 1 and 5000)
);
