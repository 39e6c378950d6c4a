package dk.tvaers.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The client's end of the daemon's control line: one connection, one line {@code <token> <command>}, one answer line that
 * starts with {@code ok} or {@code error}.
 */
public record ControlLine(int port, String token) {

    private static final int CONNECT_MILLIS = 2_000;
    /** A restart waits for the part to be ready again, which for Keycloak can take most of a minute. */
    private static final int ANSWER_MILLIS = 180_000;

    /**
     * Sends one command and returns what follows {@code ok}.
     *
     * @throws IllegalStateException when the daemon refuses or fails the command
     */
    public String send(String command) {
        try {
            String answer = exchange(command);
            if (answer == null || !answer.startsWith("ok")) {
                throw new IllegalStateException("The local parts refused '" + command + "': " + answer);
            }
            return answer.substring("ok".length()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from the local parts to '" + command + "'", e);
        }
    }

    /** Whether a daemon with this token answers; a stale state file whose port another program took does not count. */
    public boolean answers() {
        try {
            String answer = exchange("ping");
            return answer != null && answer.startsWith("ok");
        } catch (IOException e) {
            return false;
        }
    }

    private String exchange(String command) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            out.println(token + " " + command);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
