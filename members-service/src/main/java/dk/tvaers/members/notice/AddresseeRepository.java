package dk.tvaers.members.notice;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on whom something concerns. It goes past the features that own the tables: here one can read in one place who is told what. */
@ApplicationScoped
class AddresseeRepository {
    private static final String TAKING_PART = """
            select person_id from access_role where network_id = :network
            union select person_id from access_membership where network_id = :network
            """;
    private static final String HOLDING =
            "select person_id from access_role where network_id = :network and role = any (:roles)";
    private static final String LEADING = """
            select l.person_id from unit_lead l
            where l.unit_id = (%s) and l.valid_from <= :today and (l.valid_to is null or l.valid_to >= :today)
            union select person_id from access_role where network_id = :network and role = any (:roles)
            """;
    private static final String RECEIVING =
            LEADING.formatted("select h.unit_id from told_handover h where h.handover_id = :subject limit 1");
    private static final String EVALUATING =
            LEADING.formatted("select o.unit_id from evaluation_owner o where o.plan_id = :subject");
    private static final String AGREEING = """
            select unnest(array[person_id, manager_id]) from agreed_time where agreement_id = :subject
            union select person_id from access_role where network_id = :network and role = any (:roles)
            """;
    private static final String KEEP_OWNER = """
            insert into evaluation_owner (plan_id, unit_id) values (:plan, :unit)
            on conflict on constraint pk_evaluation_owner do update set unit_id = excluded.unit_id
            """;

    private final Session database;
    private final MunicipalCalendar calendar;

    AddresseeRepository(Session database, MunicipalCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** Whoever has a role or a membership. */
    Set<UUID> takingPart(UUID networkId) {
        return people(TAKING_PART, Map.of("network", networkId));
    }

    Set<UUID> holding(UUID networkId, NetworkRole... roles) {
        return people(HOLDING, Map.of("network", networkId, "roles", names(roles)));
    }

    /** Consultants of any network: they keep the wheel turning. */
    Set<UUID> consultants() {
        return people("select person_id from access_role where role = 'CONSULTANT'", Map.of());
    }

    /** Whose membership it is, or was. */
    Set<UUID> member(UUID membershipId) {
        return people("select person_id from membership where id = :membership", Map.of("membership", membershipId));
    }

    /** Who leads the unit that a solution comes to, and the network's receivers. */
    Set<UUID> receiving(UUID networkId, UUID handoverId) {
        return atUnit(RECEIVING, networkId, handoverId, NetworkRole.RECEIVER);
    }

    /** Who leads the unit that owns an evaluation plan, and the network's lead. */
    Set<UUID> evaluating(UUID networkId, UUID planId) {
        return atUnit(EVALUATING, networkId, planId, NetworkRole.NETWORK_LEAD);
    }

    /** The network's lead, who is a party of every agreement, and those who agreed on time. */
    Set<UUID> agreeing(UUID networkId, UUID agreementId) {
        return people(
                AGREEING,
                Map.of("network", networkId, "subject", agreementId, "roles", names(NetworkRole.NETWORK_LEAD)));
    }

    /** An evaluation plan belongs to this unit from now on. */
    void keepOwner(UUID planId, UUID unitId) {
        database.createNativeMutationQuery(KEEP_OWNER)
                .setParameter("plan", planId)
                .setParameter("unit", unitId)
                .executeUpdate();
    }

    private Set<UUID> atUnit(String sql, UUID networkId, UUID subjectId, NetworkRole role) {
        return people(
                sql,
                Map.of("network", networkId, "subject", subjectId, "roles", names(role), "today", calendar.today()));
    }

    private Set<UUID> people(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql, UUID.class);
        values.forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }

    private static String[] names(NetworkRole... roles) {
        return Arrays.stream(roles).map(NetworkRole::name).toArray(String[]::new);
    }
}
