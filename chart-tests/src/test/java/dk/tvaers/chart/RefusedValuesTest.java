package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong values are refused before anything is installed, in words that say what to do. */
class RefusedValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            host: ''                                                   | host: say under which name the services are reached
            image: {registry: ''}                                      | image.registry: say where the images are
            image: {tag: latest}                                       | image: name a version
            tests: {image: 'docker.io/curlimages/curl:latest'}         | image: name a version
            keycloak: {issuer: ''}                                     | keycloak.issuer: the services reach Keycloak inside the cluster
            gateway: {enabled: true}                                   | name the Gateway in gateway.parentRefs
            gateway: {enabled: true, create: true}                     | gateway.className: say of which class
            gateway: {enabled: true, create: true, className: a, parentRefs: [{name: b}]} | either gateway.create or gateway.parentRefs
            postgresql: {existingCaSecret: ''}                         | postgresql.existingCaSecret: name the Secret
            kafka: {saslMechanism: ''}                                 | kafka.saslMechanism: say how services log in
            shutdown: {drainSeconds: 20}                               | shutdown.graceSeconds: must be more than drainSeconds
            kafka: {topics: {minInSyncReplicas: 4}}                    | kafka.topics.minInSyncReplicas: cannot be more
            os2mo: {url: 'https://mo.example/graphql/v30'}             | networkPolicy.os2mo.peers: say where os2mo.url is
            services: {members: {autoscaling: {minReplicas: 9}}}       | autoscaling of members: minReplicas cannot be more
            portal: {municipality: ''}                                 | portal.municipality, portal.contact: say whose pages
            portal: {contact: ''}                                      | portal.municipality, portal.contact: say whose pages
            """)
    void whatDoesNotFitTogether(String values, String message) {
        refused(values, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hosts: tvaers.example.dk                                   | additional properties 'hosts' not allowed
            services: {network: {enabled: true}}                       | at '/services': additional properties 'network' not allowed
            services: {networks: {replica: 2}}                         | additional properties 'replica' not allowed
            services: {networks: {enabled: 'yes'}}                     | at '/services/networks/enabled': got string, want boolean
            services: {networks: {postgresql: {database: My-Database}}} | at '/services/networks/postgresql/database'
            services: {networks: {image: {digest: 'sha256:12'}}}       | at '/services/networks/image/digest'
            services: {networks: {env: {lower.case: a}}}               | lower.case
            services: {networks: {env: {A: 1}}}                        | at '/services/networks/env/A': got number, want string
            services: {portal: {postgresql: {database: portal}}}       | additional properties 'postgresql' not allowed
            portal: {contact: nobody}                                  | at '/portal/contact'
            portal: {sessionKey: {existingSecret: ''}}                 | at '/portal/sessionKey/existingSecret'
            portal: {sessionKey: {value: a}}                           | additional properties 'value' not allowed
            host: 'https://tvaers.example.dk'                          | at '/host'
            image: {mode: graal}                                       | at '/image/mode': value must be one of 'native', 'jvm'
            image: {registry: 'https://registry.example.dk'}           | at '/image/registry'
            postgresql: {sslMode: prefer}                              | at '/postgresql/sslMode': value must be one of
            postgresql: {port: 70000}                                  | at '/postgresql/port'
            postgresql: {password: secret}                             | additional properties 'password' not allowed
            kafka: {bootstrapServers: kafka}                           | at '/kafka/bootstrapServers'
            kafka: {securityProtocol: TLS}                             | at '/kafka/securityProtocol': value must be one of
            keycloak: {authServerUrl: 'https://login.example.dk/realms/tvaers/'} | at '/keycloak/authServerUrl'
            mail: {host: smtp.example}                                 | mail.from, mail.sender: say from which address
            mail: {host: smtp.example, from: a@b.dk, sender: Kommunen} | networkPolicy.mail.peers: say where mail.host is
            mail: {security: PERHAPS}                                  | at '/mail/security'
            mail: {from: nobody}                                       | at '/mail/from'
            mail: {noticesPage: beskeder}                              | at '/mail/noticesPage'
            webhooks: {existingSecret: webhooks}                       | networkPolicy.webhooks.peers: say where
            webhooks: {existingSecret: 'Web hooks'}                    | at '/webhooks/existingSecret'
            webhooks: {secret: a}                                      | additional properties 'secret' not allowed
            attachments: {storage: FOLDER}                             | attachments.existingClaim: name the claim
            attachments: {storage: FOLDER, existingClaim: a, scanner: {host: clamav}} | networkPolicy.scanner.peers: say where
            attachments: {scanner: {host: 'clam av'}}                  | at '/attachments/scanner/host'
            attachments: {storage: S3, s3: {bucket: b}}                | attachments.s3.endpoint, attachments.s3.bucket
            attachments: {storage: S3, s3: {endpoint: 'https://a', bucket: b, existingSecret: c}} | networkPolicy.s3.peers: say where
            attachments: {s3: {endpoint: 's3.example'}}                | at '/attachments/s3/endpoint'
            attachments: {s3: {secretKey: a}}                          | additional properties 'secretKey' not allowed
            attachments: {storage: DISK}                               | at '/attachments/storage'
            attachments: {existingClaim: '../x'}                       | at '/attachments/existingClaim'
            os2mo: {url: mo.example}                                   | at '/os2mo/url'
            os2mo: {every: 5 minutes}                                  | at '/os2mo/every'
            contactKeys: {existingSecret: ''}                          | at '/contactKeys/existingSecret'
            replicas: -1                                               | at '/replicas': minimum: got -1, want 0
            resources: {native: {limits: {memory: 1 GB}}}              | at '/resources/native/limits/memory'
            podDisruptionBudget: {maxUnavailable: 0}                   | at '/podDisruptionBudget/maxUnavailable'
            http: {corsOrigins: ['*']}                                 | at '/http/corsOrigins/0'
            networkPolicy: {prometheus: [{}]}                          | at '/networkPolicy/prometheus/0'
            networkPolicy: {dns: [{namespaceSelektor: {}}]}            | additional properties 'namespaceSelektor' not allowed
            securityContext: {runAsUser: 0}                            | at '/securityContext/runAsUser': minimum: got 0, want 1
            tests: {image: 'curl'}                                     | at '/tests/image'
            """)
    void whatTheSchemaDoesNotKnow(String values, String message) {
        refused(values, message);
    }

    /** The message names the value, so that an installer need not read the templates. */
    @Test
    void nothingIsInstalledFromDefaultsAlone() {
        var refusal = assertThrows(IllegalStateException.class, () -> HelmChart.render(Values.none()));

        assertTrue(refusal.getMessage().contains("keycloak.issuer"), refusal.getMessage());
    }

    private static void refused(String values, String message) {
        var refusal = assertThrows(
                IllegalStateException.class,
                () -> HelmChart.render(Values.site().and(values)));

        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }
}
