package dk.tvaers.members.access;

import java.util.Locale;

/**
 * The files of an export, beside the person's record. Each query gives one JSON value a row. What a file is, in Danish and English, say the
 * messages {@code export-<name>}.
 */
enum ExportFile {
    PERSPECTIVES("""
            select json_build_object('code', x.perspective, 'main', x.perspective = p.main_perspective, 'nameDa', v.name_da,
                'nameEn', v.name_en)
            from person p join person_perspective x on x.person_id = p.id join perspective v on v.code = x.perspective
            where p.id = :person order by v.position
            """),
    COMPETENCES("select to_json(competence) from person_competence where person_id = :person order by competence"),
    LOGIN("select json_build_object('loginId', login_id) from person where id = :person and login_id is not null"),
    EMPLOYMENT("""
            select json_build_object('employeeNumber', e.number, 'unit', u.name, 'as', w.work, 'profession', w.profession,
                'from', w.valid_from, 'to', w.valid_to)
            from (
                select person_id, unit_id, 'EMPLOYEE' as work, profession, valid_from, valid_to from placement
                union all
                select person_id, unit_id, 'LEAD', null, valid_from, valid_to from unit_lead
            ) w join unit u on u.id = w.unit_id left join employee e on e.person_id = w.person_id
            where w.person_id = :person order by w.valid_from, w.work
            """),
    MEMBERSHIPS("""
            select json_build_object('network', n.title, 'networkId', n.id, 'perspective', m.main_perspective, 'core', m.core,
                'recruitment', m.recruitment, 'joinedAt', m.joined_at, 'leftAt', m.left_at, 'phases',
                (select json_agg(json_build_object('phase', f.phase, 'purpose', f.purpose))
                    from planned_phase f where f.membership_id = m.id))
            from membership m join known_network n on n.id = m.network_id
            where m.person_id = :person order by m.id
            """),
    ROLES("""
            select json_build_object('network', n.title, 'networkId', n.id, 'role', r.role, 'assignedAt', r.assigned_at,
                'termEndsOn', r.term_ends_on, 'endedAt', r.ended_at, 'developmentSteps',
                (select json_agg(json_build_object('aim', s.aim, 'reachedOn', s.reached_on) order by s.position)
                    from development_step s where s.assignment_id = r.id))
            from role_assignment r join known_network n on n.id = r.network_id
            where r.person_id = :person order by r.id
            """),
    TIME("""
            select json_build_object('network', n.title, 'networkId', n.id, 'what', 'USED', 'phase', h.phase, 'hours', h.hours)
            from used_hours h join membership m on m.id = h.membership_id join known_network n on n.id = m.network_id
            where m.person_id = :person
            union all
            select json_build_object('network', n.title, 'networkId', a.network_id, 'what',
                case when a.person_id = :person then 'AGREED' else 'GIVEN_TO_STAFF' end, 'phase', h.phase, 'hours', h.hours,
                'agreedAt', a.agreed_at, 'endedAt', a.ended_at)
            from agreed_time a join agreed_phase_hours h on h.agreement_id = a.agreement_id
                left join known_network n on n.id = a.network_id
            where a.person_id = :person or a.manager_id = :person
            """),
    ENTRIES("""
            select json_build_object('network', n.title, 'networkId', n.id, 'kind', e.kind, 'state', e.state, 'perspective',
                e.main_perspective, 'core', e.core, 'phases', e.phases, 'recruitment', e.recruitment, 'motivation', e.motivation,
                'reason', e.reason, 'openedAt', e.opened_at, 'answeredAt', e.answered_at)
            from entry e join known_network n on n.id = e.network_id
            where e.person_id = :person order by e.id
            """),
    BROUGHT_HOME("""
            select json_build_object('network', n.title, 'networkId', n.id, 'unit', u.name, 'words', b.words, 'happenedOn',
                b.happened_on, 'recordedAt', b.recorded_at)
            from brought_home b join known_network n on n.id = b.network_id join unit u on u.id = b.unit_id
            where b.person_id = :person order by b.id
            """),
    CONSENTS("""
            select json_build_object('use', c.use, 'given', c.given, 'decidedAt', c.decided_at, 'decidedBy', c.decided_by, 'channel',
                c.channel, 'textDa', t.text_da, 'textEn', t.text_en, 'note', c.note, 'standing', not exists (select 1 from consent later
                    where later.person_id = c.person_id and later.use = c.use and later.id > c.id))
            from consent c left join consent_text t on t.use = c.use and t.version = c.text_version
            where c.person_id = :person order by c.id
            """),
    NOTICES("""
            select json_build_object('at', t.told_at, 'what', t.kind, 'network', n.title, 'networkId', t.network_id, 'id',
                t.subject_id, 'code', t.code, 'dueOn', t.due_on, 'readAt', t.read_at)
            from notice t left join known_network n on n.id = t.network_id
            where t.person_id = :person order by t.id
            """),
    NOTICE_PREFERENCE("""
            select json_build_object('byEmail', by_email, 'language', language) from notice_preference where person_id = :person
            """),
    NOTICE_MAILS("""
            select json_build_object('composedAt', composed_at, 'sentAt', sent_at) from mail where person_id = :person order by id
            """),
    READINGS("""
            select json_build_object('at', a.at, 'what', a.action, 'byThePerson', a.actor_login_id is not distinct from p.login_id)
            from audit_entry a join person p on p.id = a.subject_id
            where a.subject_type = 'person' and a.subject_id = :person order by a.id
            """),
    DEEDS("""
            select json_build_object('at', a.at, 'what', a.action, 'on', a.subject_type, 'id', a.subject_id)
            from audit_entry a join person p on p.login_id = a.actor_login_id
            where p.id = :person order by a.id
            """);

    private final String query;

    ExportFile(String query) {
        this.query = query;
    }

    /** Kebab-case, without ending. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String query() {
        return query;
    }
}
