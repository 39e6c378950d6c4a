-- Who may act in which network, as members-service told it. Ids only. A service that does not read members.v1 leaves it empty.
create table access_login (
    login_id  uuid not null,
    person_id uuid not null,
    constraint pk_access_login primary key (login_id)
);
create index ix_access_login_person on access_login (person_id);

create table access_role (
    assignment_id uuid not null,
    network_id    uuid not null,
    person_id     uuid not null,
    role          text not null,
    constraint pk_access_role primary key (assignment_id)
);
create index ix_access_role_network on access_role (network_id, person_id);
create index ix_access_role_person on access_role (person_id);

create table access_membership (
    membership_id uuid not null,
    network_id    uuid not null,
    person_id     uuid not null,
    constraint pk_access_membership primary key (membership_id)
);
create index ix_access_membership_network on access_membership (network_id, person_id);
create index ix_access_membership_person on access_membership (person_id);

-- What a login may act as, for use inside a query: a role, or MEMBER for a membership.
create view network_actor as
select l.login_id, r.network_id, r.role
from access_login l
join access_role r on r.person_id = l.person_id
union all
select l.login_id, m.network_id, 'MEMBER'
from access_login l
join access_membership m on m.person_id = l.person_id;
