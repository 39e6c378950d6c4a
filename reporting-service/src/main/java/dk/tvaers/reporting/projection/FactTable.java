package dk.tvaers.reporting.projection;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The tables of the read model, each with its columns and their types. V1__reporting.sql says what they hold. */
enum FactTable {
    NETWORK("network", "network_id uuid", "theme_id uuid", "type text", "title text", "started_at timestamptz"),
    EXPECTED_PERSPECTIVE("expected_perspective", "network_id uuid", "perspective text"),
    PHASE_ENTRY("phase_entry", "network_id uuid", "entered_at timestamptz", "step smallint", "phase text"),
    FINDING("finding", "network_id uuid", "finding_id uuid", "recorded_at timestamptz"),
    ICEBERG_NODE("iceberg_node", "network_id uuid", "node_id uuid", "raised_at timestamptz"),
    MEMBERSHIP(
            "membership",
            "network_id uuid",
            "membership_id uuid",
            "joined_at timestamptz",
            "perspective text",
            "unit_id uuid",
            "department_id uuid"),
    MEMBERSHIP_END("membership_end", "network_id uuid", "membership_id uuid", "left_at timestamptz"),
    INPUT("input", "input_id uuid", "received_at timestamptz", "masked_numbers int"),
    INPUT_STEP("input_step", "input_id uuid", "happened_at timestamptz", "step smallint", "state text", "outcome text"),
    INPUT_AIM("input_aim", "aim_id uuid", "input_id uuid", "since timestamptz"),
    CALL_AIM("call_aim", "aim_id uuid", "call_id uuid", "opened_at timestamptz"),
    CITATION(
            "citation",
            "network_id uuid",
            "input_id uuid",
            "citation_id uuid",
            "relation text",
            "cited_in text",
            "cited_at timestamptz");

    private final String[] types;
    private final String insert;

    FactTable(String table, String... columns) {
        this.types = Arrays.stream(columns).map(FactTable::typeOf).toArray(String[]::new);
        this.insert = "insert into " + table + " ("
                + Arrays.stream(columns).map(FactTable::nameOf).collect(Collectors.joining(", "))
                + ") select * from unnest("
                + Arrays.stream(types).map(type -> "?::" + type + "[]").collect(Collectors.joining(", "))
                + ") on conflict do nothing";
    }

    /** One parameter per column, an array with its values; all rows in one statement. */
    String insert() {
        return insert;
    }

    String[] types() {
        return types.clone();
    }

    private static String nameOf(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    private static String typeOf(String column) {
        return column.substring(column.indexOf(' ') + 1);
    }
}
