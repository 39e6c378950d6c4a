package dk.tvaers.citizeninput.input;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The queries on inputs. Public ones read no column that is not public. */
@ApplicationScoped
class InputRepository implements PanacheRepositoryBase<Input, UUID> {
    private static final String PUBLIC = "select new dk.tvaers.citizeninput.input.PublicInput("
            + "i.id, i.callId, i.networkIds, i.publicWords.title, i.publicWords.text, i.receivedAt, i.state, i.cell, i.answer, i.attachmentIds, i.version) from Input i";

    private final StatelessSession session;

    InputRepository(StatelessSession session) {
        this.session = session;
    }

    /** Writes a new input at once; nothing follows its changes, which there are none of in the transaction that receives it. */
    void receive(Input input) {
        session.insert(input);
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

    /**
     * Adds a network in one statement, so that it never gets in the way of a person's change; the version grows when it is new.
     *
     * @return whether it is new
     */
    boolean joinNetwork(UUID inputId, UUID networkId) {
        return write(
                        "update input set network_ids = network_ids || ?2, version = version + 1"
                                + " where id = ?1 and not ?2 = any (network_ids)",
                        inputId,
                        networkId)
                > 0;
    }

    private int write(String sql, Object... values) {
        var statement = getEntityManager().createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }
}
