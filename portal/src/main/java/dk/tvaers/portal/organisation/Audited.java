package dk.tvaers.portal.organisation;

import java.util.Arrays;
import java.util.Optional;

/** The services, each with an audit log of its own. */
public enum Audited {
    NETWORKS("netvaerk", "networks"),
    MEMBERS("mennesker", "members"),
    CITIZEN_INPUT("borgerinput", "citizen-input"),
    REPORTING("tal", "reporting");

    private final String code;
    private final String service;

    Audited(String code, String service) {
        this.code = code;
        this.service = service;
    }

    /** As addresses say it, and the bundles of words. */
    public String code() {
        return code;
    }

    /** As the configuration says it. */
    String service() {
        return service;
    }

    static Optional<Audited> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
