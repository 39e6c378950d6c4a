package dk.tvaers.members.audit;

/** How somebody's data were read; the code stands in the audit log. */
public enum Reading {
    /** The whole record. */
    READ("read"),
    /** The name, beside something else. */
    READ_NAME("read-name"),
    /** What the person allows, without the name. */
    READ_CONSENTS("read-consents"),
    /** What the person is to the networks, without the name. */
    READ_ROLES("read-roles"),
    /** Found as somebody whom a network misses. */
    FIND("find"),
    /** Everything, as files. */
    EXPORT("export");

    private final String code;

    Reading(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
