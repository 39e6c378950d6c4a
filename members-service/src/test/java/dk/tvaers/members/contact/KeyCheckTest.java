package dk.tvaers.members.contact;

import static dk.tvaers.members.Api.newCitizen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.contact.ContactKeys;
import dk.tvaers.contact.ContactTable;
import dk.tvaers.contact.KeyCheck;
import dk.tvaers.local.daemon.Secrets;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a program that is started with other keys finds in this database. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class KeyCheckTest {
    private static final List<String> KEYS = List.of(RealParts.contactKeys().split(","));

    @BeforeEach
    void somebodyIsThere() {
        newCitizen();
    }

    private static KeyCheck at(String url, String... entries) {
        var parts = RealParts.parts();
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(parts.postgresUser());
        database.setPassword(parts.postgresPassword());
        var keys = new ContactKeys(Optional.of(List.of(entries)));
        return new KeyCheck(keys, new ContactTable(database, new PersonRows(new Contacts(keys))));
    }

    private static KeyCheck with(String... entries) {
        return at(RealParts.parts().jdbcUrl(Rows.DATABASE), entries);
    }

    private static String refusal(KeyCheck check) {
        assertEquals(Status.DOWN, check.call().getStatus());
        return assertThrows(IllegalStateException.class, () -> check.look(new StartupEvent()))
                .getMessage();
    }

    @Test
    void theKeysOfTheDatabaseWillDo() {
        KeyCheck check = with(KEYS.getFirst(), KEYS.getLast());

        check.look(new StartupEvent());

        assertEquals(Status.UP, check.call().getStatus());
    }

    @Test
    void aKeyThatSealedSomethingIsMissed() {
        String refusal = refusal(with("other:" + Secrets.key()));

        assertTrue(refusal.contains("key newer is missing"), refusal);
    }

    @Test
    void anotherKeyOfTheSameIdIsNotTaken() {
        String refusal = refusal(with("newer:" + Secrets.key()));

        assertTrue(refusal.contains("key newer is not the one this database knows"), refusal);
    }

    @Test
    void aNewKeyIsTakenBeforeTheOthers() {
        String id = "k" + UUID.randomUUID().toString().substring(0, 8);

        with(id + ":" + Secrets.key(), KEYS.getFirst(), KEYS.getLast()).look(new StartupEvent());

        assertEquals(1, Rows.count("contact_key where id = ?", id));
    }

    /** It starts without its database otherwise, too. */
    @Test
    void withoutADatabaseItStartsAndIsNotReady() {
        KeyCheck check = at("jdbc:postgresql://127.0.0.1:9/nothing", KEYS.getFirst());

        check.look(new StartupEvent());

        assertEquals(Status.DOWN, check.call().getStatus());
    }
}
