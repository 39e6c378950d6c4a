package dk.tvaers.chart;

import dk.tvaers.chart.policy.OutsideSecrets;

/** The Secrets that the chart's README says somebody else makes. */
final class Outside {
    private Outside() {}

    static OutsideSecrets onTheClusterSide() {
        var secrets = logins().with("tvaers-postgresql-ca", "ca.crt")
                .with("tvaers-kafka-cluster-ca-cert", "ca.crt")
                .with("tvaers-keycloak-tls", "ca.crt", "tls.crt", "tls.key");
        return secrets;
    }

    static OutsideSecrets elsewhere() {
        return logins().with("external-authorities", "postgresql.crt", "kafka.crt");
    }

    private static OutsideSecrets logins() {
        var secrets = OutsideSecrets.none()
                .with("tvaers-tls", "tls.crt", "tls.key")
                .with("contact-keys", "keys")
                .with("tvaers-realm-secrets", "portal")
                .with("portal-session", "key");
        for (var service : Neighbourhood.SERVICES) {
            secrets = secrets.with("postgresql-" + service, "username", "password")
                    .with("kafka-" + service, "sasl.jaas.config");
        }
        return secrets;
    }
}
