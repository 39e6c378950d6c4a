package dk.tvaers.local.daemon;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of the parts, all on the loopback address. */
public record Ports(int postgres, int kafka, int kafkaController, int keycloak, int keycloakManagement) {

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    /** The addresses that {@code ./tvaers up} prints. */
    public static Ports fixed() {
        return new Ports(15432, 19092, 19093, 8180, 8190);
    }

    /** Free ones, the same as last time if they still are: the realms in Keycloak's database know its address. */
    static Ports kept(Path file) throws IOException {
        if (Files.exists(file)) {
            List<Integer> last =
                    Files.readAllLines(file).stream().map(Integer::valueOf).toList();
            if (last.stream().allMatch(Ports::isFree)) {
                return of(last);
            }
        }
        List<Integer> ports = free(5);
        Files.createDirectories(file.getParent());
        Files.write(file, ports.stream().map(String::valueOf).toList());
        return of(ports);
    }

    private static Ports of(List<Integer> ports) {
        return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    /** All of them, in the order of the fields. */
    public List<Integer> all() {
        return List.of(postgres, kafka, kafkaController, keycloak, keycloakManagement);
    }

    /**
     * Different ports nobody listens on, and that this process gave to nobody before, who may be about to listen. They lie below the
     * range from which systems take the local end of outgoing connections: a stopped part finds its port free again, and a client that
     * retries never connects to itself.
     */
    public static List<Integer> free(int count) {
        List<Integer> ports = new ArrayList<>();
        while (ports.size() < count) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (GIVEN.add(port) && isFree(port)) {
                ports.add(port);
            }
        }
        return List.copyOf(ports);
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
