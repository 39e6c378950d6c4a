-- A role may be given for a time; it ends the day after by itself.
alter table role_assignment add column term_ends_on date;
create index ix_role_assignment_term on role_assignment (term_ends_on, id) where ended_at is null and term_ends_on is not null;

-- What a co-driver is to learn on the way to leading a network.
create table development_step (
    assignment_id uuid    not null,
    position      integer not null,
    aim           text    not null,
    reached_on    date,
    constraint pk_development_step primary key (assignment_id, position),
    constraint fk_development_step_assignment foreign key (assignment_id) references role_assignment,
    constraint ck_development_step_aim check (char_length(aim) between 1 and 500)
);
