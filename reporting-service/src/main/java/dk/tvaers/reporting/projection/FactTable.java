package dk.tvaers.reporting.projection;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The tables of the read model, each with its columns and their types. The migrations say what they hold. */
enum FactTable {
    NETWORK("network", "network_id uuid", "theme_id uuid", "type text", "title text", "started_at timestamptz"),
    EXPECTED_PERSPECTIVE("expected_perspective", "network_id uuid", "perspective text"),
    PHASE_ENTRY("phase_entry", "network_id uuid", "entered_at timestamptz", "step smallint", "phase text"),
    FINDING("finding", "network_id uuid", "finding_id uuid", "recorded_at timestamptz"),
    PROPOSAL("proposal", "theme_id uuid", "round_id uuid", "type text", "proposed_at timestamptz"),
    DECISION("decision", "theme_id uuid", "decision_id uuid", "outcome text", "decided_at timestamptz"),
    MILESTONE("milestone", "network_id uuid", "step text", "subject_id uuid", "reached_at timestamptz"),
    TRIAL_CONCLUSION(
            "trial_conclusion", "network_id uuid", "trial_id uuid", "next_step text", "concluded_at timestamptz"),
    CAPITAL_GRANT("capital_grant", "network_id uuid", "grant_id uuid", "amount numeric", "granted_at timestamptz"),
    VALUE_HYPOTHESIS(
            "value_hypothesis", "network_id uuid", "hypothesis_id uuid", "bottom_line text", "told_at timestamptz"),
    MEASURE(
            "measure",
            "network_id uuid",
            "trial_id uuid",
            "measure_id uuid",
            "bottom_line text",
            "direction text",
            "baseline numeric",
            "actual numeric",
            "n int",
            "told_at timestamptz"),
    USE_REPORT(
            "use_report",
            "network_id uuid",
            "handover_id uuid",
            "months smallint",
            "answer text",
            "told_at timestamptz"),
    EVALUATION_PLAN(
            "evaluation_plan",
            "network_id uuid",
            "plan_id uuid",
            "due_on date",
            "every_months int",
            "told_at timestamptz"),
    EVALUATION(
            "evaluation",
            "network_id uuid",
            "plan_id uuid",
            "evaluation_id uuid",
            "direction text",
            "baseline numeric",
            "actual numeric",
            "n int",
            "measured_on date",
            "told_at timestamptz"),
    ICEBERG_NODE("iceberg_node", "network_id uuid", "node_id uuid", "raised_at timestamptz", "perspective text"),
    NODE_OBSERVATIONS(
            "node_observations", "network_id uuid", "node_id uuid", "told_at timestamptz", "observations int"),
    MEETING_HELD(
            "meeting_held", "network_id uuid", "meeting_id uuid", "told_at timestamptz", "members int", "citizens int"),
    NETWORK_DECISION(
            "network_decision",
            "network_id uuid",
            "decision_id uuid",
            "meeting_id uuid",
            "replaces_id uuid",
            "decided_at timestamptz"),
    MEMBERSHIP(
            "membership",
            "network_id uuid",
            "membership_id uuid",
            "joined_at timestamptz",
            "perspective text",
            "unit_id uuid",
            "department_id uuid",
            "kind text",
            "recruitment text"),
    MEMBERSHIP_END("membership_end", "network_id uuid", "membership_id uuid", "left_at timestamptz"),
    TIME_AGREEMENT("time_agreement", "network_id uuid", "agreement_id uuid", "hours numeric", "agreed_at timestamptz"),
    TIME_PAYER("time_payer", "agreement_id uuid", "unit_id uuid", "share numeric"),
    AGREEMENT_REPLACED("agreement_replaced", "network_id uuid", "agreement_id uuid", "replaced_at timestamptz"),
    HOURS_USED("hours_used", "network_id uuid", "membership_id uuid", "hours numeric", "told_at timestamptz"),
    UNIT("unit", "unit_id uuid", "told_at timestamptz", "level text", "name text", "valid_from date", "valid_to date"),
    INPUT(
            "input",
            "input_id uuid",
            "received_at timestamptz",
            "masked_numbers int",
            "channel text",
            "contact_given bool"),
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
