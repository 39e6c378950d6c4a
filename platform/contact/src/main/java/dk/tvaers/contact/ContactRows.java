package dk.tvaers.contact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Where a service keeps contact data: the one table whose column {@code contact_key} says which key sealed the row. */
public interface ContactRows {
    /** Name of the table. */
    String table();

    /** Name of the column that says whose they are, a UUID; also the order in which they are sealed anew. */
    String owner();

    /** What the owner is called in the log. */
    String ownerWord();

    /** The condition of rows that an earlier release wrote without sealing them. */
    String open();

    /**
     * Opens the row and writes it sealed with the newest key, in the caller's transaction. What users see does not change, so neither does a
     * version.
     *
     * @param row at the row, with all columns of the table by their names
     * @return whether it could be written; if not, the log says why
     * @throws UnreadableContactException when no key opens it
     */
    boolean sealAnew(Connection connection, UUID ownerId, ResultSet row) throws SQLException;
}
