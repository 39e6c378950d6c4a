package dk.tvaers.local;

/** Databases on the local PostgreSQL, made by the daemon so that its callers need no driver. */
public final class Databases {

    private Databases() {}

    /**
     * Drops the database (ending other connections to it) and creates it empty: UTF-8, sorted by code point the same way on
     * every machine.
     *
     * @param name lower-case letters, digits and underscores
     * @return its JDBC address; connect as the superuser of the parts
     */
    public static String fresh(LocalParts parts, String name) {
        parts.control().send("database fresh " + name);
        return parts.jdbcUrl(name);
    }

    /** Drops the database if it is there, ending other connections to it. */
    public static void drop(LocalParts parts, String name) {
        parts.control().send("database drop " + name);
    }

    /**
     * Creates role and database of the same name when missing and sets the role's password; the role owns the database, and
     * no other ordinary role may connect to it, because a service owns its data.
     *
     * @return its JDBC address
     */
    public static String owned(LocalParts parts, String name, String password) {
        parts.control().send("database owned " + name + " " + password);
        return parts.jdbcUrl(name);
    }
}
