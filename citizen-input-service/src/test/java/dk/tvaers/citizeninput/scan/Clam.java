package dk.tvaers.citizeninput.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Speaks like ClamAV's daemon; it finds a file malicious that has a certain word in it. */
public final class Clam {
    public static final String MALICIOUS = "OPDIGTET-SKADE";

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static Clam running;

    private final ServerSocket server;
    private volatile String answer;

    private Clam() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** One for the whole test run; gives its port. */
    public static synchronized int start() {
        try {
            running = running == null ? new Clam() : running;
            return running.server.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says to everything from now on; null for the truth, nothing for an end without an answer. */
    public static void says(String words) {
        running.answer = words;
    }

    private void serve() {
        try {
            while (true) {
                var client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = new DataInputStream(client.getInputStream());
            if (!Arrays.equals(COMMAND, in.readNBytes(COMMAND.length))) {
                client.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            var found = false;
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                found |= new String(in.readNBytes(length), StandardCharsets.ISO_8859_1).contains(MALICIOUS);
            }
            var truth = found ? "stream: Made-Up.Harm FOUND\0" : "stream: OK\0";
            client.getOutputStream().write((answer == null ? truth : answer).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
