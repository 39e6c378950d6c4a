package dk.tvaers.local.daemon;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes databases and roles as the superuser. */
record DatabaseAdmin(int port, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9]{1,128}");

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5", "postgres", password);
    }

    void fresh(String name) throws SQLException {
        drop(name);
        run("create database " + name);
    }

    void drop(String name) throws SQLException {
        check(NAME, name);
        run("drop database if exists " + name + " with (force)");
    }

    /** Drops what earlier test runs left. */
    void dropAllBut(String kept) throws SQLException {
        List<String> others = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select datname from pg_database where not datistemplate and datname not in ('postgres', ?)")) {
            statement.setString(1, kept);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    others.add(rows.getString(1));
                }
            }
        }
        for (String other : others) {
            drop(other);
        }
    }

    void createIfMissing(String name) throws SQLException {
        check(NAME, name);
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run("create database " + name);
        }
    }

    void owned(String name, String rolePassword) throws SQLException {
        check(NAME, name);
        check(PASSWORD, rolePassword);
        if (!exists("select 1 from pg_roles where rolname = ?", name)) {
            run("create role " + name + " login");
        }
        run("alter role " + name + " password '" + rolePassword + "'");
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run("create database " + name + " owner " + name);
        }
        run("revoke connect on database " + name + " from public");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void check(Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a name for a database or not a password: only " + pattern);
        }
    }
}
