package dk.tvaers.networks.gate;

/** What a gate can ask for. Each is a count that a {@link FactSource} knows. */
public enum Condition {
    /** Network leads assigned now. */
    NETWORK_LEAD("network-lead-missing"),
    /** Reference leads assigned now. */
    REFERENCE_LEAD("reference-lead-missing"),
    /** Different departments of the base organisation among the active members. */
    BASE_DEPARTMENT("too-few-departments"),
    /** Findings that come from outside the members' own units. */
    OUTSIDE_FINDING("outside-finding-missing");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    /** Names what is missing in answers and in the messages; part of the public API. */
    public String code() {
        return code;
    }
}
