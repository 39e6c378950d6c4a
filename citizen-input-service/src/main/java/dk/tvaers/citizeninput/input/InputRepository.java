package dk.tvaers.citizeninput.input;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on inputs. Public ones read no column that is not public. */
@ApplicationScoped
class InputRepository implements PanacheRepositoryBase<Input, UUID> {
    private static final String PUBLIC = "select new dk.tvaers.citizeninput.input.PublicInput("
            + "i.id, i.callId, i.networkIds, i.publicWords.title, i.publicWords.text, i.receivedAt, i.answer, i.version) from Input i";

    void keepContact(Contact contact) {
        getEntityManager().persist(contact);
    }

    Optional<Contact> contact(UUID inputId) {
        return Optional.ofNullable(getEntityManager().find(Contact.class, inputId));
    }

    void eraseContact(UUID inputId) {
        write("delete from contact where input_id = ?1", inputId);
    }

    Optional<Input> findByReceipt(byte[] hash) {
        return find("receiptHash", hash).firstResultOptional();
    }

    Optional<PublicInput> published(UUID id) {
        return getEntityManager()
                .createQuery(PUBLIC + " where i.id = :id and i.published", PublicInput.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Published ones, newest first, with one row more than the page. */
    List<PublicInput> published(UUID callId, UUID networkId, PageRequest page) {
        var cursor = page.cursor();
        // The order is that of the table whose index is walked.
        var from = networkId == null
                ? " where i.published" + (callId == null ? "" : " and i.callId = :call")
                        + after("i.receivedAt", "i.id", cursor.isPresent())
                : " join PublishedInNetwork p on p.id.inputId = i.id where p.id.networkId = :network"
                        + (callId == null ? "" : " and p.callId = :call")
                        + after("p.receivedAt", "p.id.inputId", cursor.isPresent());
        // A number in the statement, not a parameter: PostgreSQL would plan each page anew, which takes longer than
        // reading it.
        var query = getEntityManager().createQuery(PUBLIC + from + " limit " + page.fetch(), PublicInput.class);
        if (callId != null) {
            query.setParameter("call", callId);
        }
        if (networkId != null) {
            query.setParameter("network", networkId);
        }
        cursor.ifPresent(place -> query.setParameter("at", place.instant(0)).setParameter("id", place.uuid(1)));
        return query.getResultList();
    }

    private static String after(String time, String id, boolean cursor) {
        return (cursor ? " and (" + time + ", " + id + ") < (:at, :id)" : "") + " order by " + time + " desc, " + id
                + " desc";
    }

    /** Those in one state that waits for a reviewer, oldest first, with one row more than the page. */
    List<Input> waiting(InputState state, PageRequest page) {
        var cursor = page.cursor();
        var query = cursor.isEmpty()
                ? find("state = ?1 order by receivedAt, id", state)
                : find(
                        "state = ?1 and (receivedAt, id) > (?2, ?3) order by receivedAt, id",
                        state,
                        cursor.get().instant(0),
                        cursor.get().uuid(1));
        return query.range(0, page.fetch() - 1).list();
    }

    /** Adds a network in one statement, so that it never gets in the way of a person's change; the version grows when it is new. */
    void joinNetwork(UUID inputId, UUID networkId) {
        var joined = write(
                "update input set network_ids = network_ids || ?2, version = version + 1"
                        + " where id = ?1 and not ?2 = any (network_ids)",
                inputId,
                networkId);
        if (joined > 0) {
            index(inputId);
        }
    }

    /** Brings the index of published inputs per network in line with the input. */
    void reindex(UUID inputId) {
        flush();
        write("delete from published_in_network where input_id = ?1", inputId);
        index(inputId);
    }

    private void index(UUID inputId) {
        write(
                "insert into published_in_network (network_id, input_id, call_id, received_at)"
                        + " select unnest(network_ids), id, call_id, received_at from input where id = ?1 and published"
                        + " on conflict do nothing",
                inputId);
    }

    private int write(String sql, Object... values) {
        var statement = getEntityManager().createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }
}
