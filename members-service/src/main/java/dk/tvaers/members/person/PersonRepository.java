package dk.tvaers.members.person;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    /** Lets one request of this login at a time look for its person and make it, until the transaction ends. */
    void lockLogin(UUID loginId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "login " + loginId)
                .getSingleResult();
    }

    Optional<Person> byLogin(UUID loginId) {
        return find("loginId", loginId).firstResultOptional();
    }

    /** By the indexes of an address, and by the address in small letters where it is not sealed yet. */
    Optional<Person> lockByEmail(Collection<String> indexes, String email) {
        return find("contact.emailIndex in ?1 or lower(contact.email) = ?2", indexes, email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Lets one transaction at a time change something of the person. */
    Optional<Person> lock(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The same for all of these who did not leave, one after the other in the order in which everybody locks them. */
    List<Person> lockThere(Collection<UUID> ids) {
        return find("id in ?1 and leftOn is null order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Person> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Pairs of a person's id and one of its perspectives. */
    List<Object[]> perspectivesOf(Collection<UUID> people) {
        return getEntityManager()
                .createQuery(
                        "select p.id, perspective from Person p join p.perspectives perspective where p.id in ?1",
                        Object[].class)
                .setParameter(1, people)
                .getResultList();
    }

    /** Only if it is the person of this login. */
    Optional<Person> ownById(UUID id, UUID loginId) {
        return find("id = ?1 and loginId = ?2", id, loginId).firstResultOptional();
    }

    /** Newest first. Not by name: a cursor travels in addresses, which are logged everywhere. */
    List<Person> page(PageRequest page) {
        return page.cursor()
                .map(after -> find("id < ?1 order by id desc", after.uuid(0)))
                .orElseGet(() -> find("order by id desc"))
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Id and contact of these people, without the rest of them. */
    List<Object[]> contacts(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select p.id, p.contact from Person p where p.id in ?1", Object[].class)
                .setParameter(1, ids)
                .getResultList();
    }

    /** Id, contact, unit and profession of these people, without the rest of them. */
    List<Object[]> facts(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.contact, p.unitId, p.profession from Person p where p.id in ?1", Object[].class)
                .setParameter(1, ids)
                .getResultList();
    }

    /** Index, the address where it is not sealed yet, id and kind of those who have one of these addresses, given in small letters. */
    List<Object[]> byEmails(Collection<String> indexes, Collection<String> emails) {
        return getEntityManager()
                .createQuery(
                        "select p.contact.emailIndex, lower(p.contact.email), p.id, p.kind from Person p"
                                + " where p.contact.emailIndex in ?1 or lower(p.contact.email) in ?2",
                        Object[].class)
                .setParameter(1, indexes)
                .setParameter(2, emails)
                .getResultList();
    }
}
