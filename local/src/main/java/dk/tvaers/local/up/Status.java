package dk.tvaers.local.up;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.Health;
import dk.tvaers.local.Service;
import dk.tvaers.local.daemon.Ports;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** {@code ./tvaers status}: each part and service with its port, its process and whether it answers. */
final class Status {

    private final Optional<Launched> launched = Launched.in(UpDirectory.of(Checkout.root()));
    private final Health health = new Health();
    private boolean well = true;

    private Status() {}

    public static void main(String[] arguments) {
        System.exit(new Status().run());
    }

    private int run() {
        if (launched.isEmpty()) {
            System.out.println("Tværs does not run here; ./tvaers up starts it.");
            return 1;
        }
        System.out.println("Tværs runs as process " + launched.get().pid() + ".");
        Ports ports = Ports.fixed();
        row("postgres", ports.postgres(), PortHolder.of(ports.postgres()), PortHolder.answers(ports.postgres()));
        row("kafka", ports.kafka(), PortHolder.of(ports.kafka()), PortHolder.answers(ports.kafka()));
        row(
                "keycloak",
                ports.keycloak(),
                PortHolder.of(ports.keycloak()),
                health.answers(at(ports.keycloak()).resolve("/realms/tvaers")));
        for (Service service : Service.values()) {
            row(
                    service.module(),
                    service.port(),
                    launched.get().of(service),
                    health.ready(at(service.managementPort())));
        }
        return well ? 0 : 1;
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void row(String name, int port, Optional<ProcessHandle> process, boolean answers) {
        well &= answers;
        System.out.printf(
                Locale.ROOT,
                "  %-22s port %-6d process %-8s %s%n",
                name,
                port,
                process.map(ProcessHandle::pid).map(String::valueOf).orElse("?"),
                answers ? "ready" : "not ready");
    }
}
