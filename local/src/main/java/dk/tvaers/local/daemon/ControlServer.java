package dk.tvaers.local.daemon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;

/** The daemon's end of the control line, on the loopback address; who knows the token may command. */
final class ControlServer implements AutoCloseable {

    /** Carries a command out and returns what to answer after {@code ok}. */
    interface Commands {
        String run(String command) throws IOException, SQLException;
    }

    private final ServerSocket socket;
    private final String token;
    private final Commands commands;

    ControlServer(String token, Commands commands) throws IOException {
        this.socket = new ServerSocket(Ports.free(1).getFirst(), 50, InetAddress.getLoopbackAddress());
        this.token = token;
        this.commands = commands;
    }

    int port() {
        return socket.getLocalPort();
    }

    void start() {
        Thread.ofPlatform().name("control").daemon(true).start(this::accept);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofPlatform().name("command").daemon(true).start(() -> serve(client));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new IllegalStateException("The control line broke", e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout(5_000);
            String line = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
            out.println(answer(line));
        } catch (IOException gone) {
            // The client went away; there is nobody left to tell.
            System.out.printf(Locale.ROOT, "control: %s%n", gone.getMessage());
        }
    }

    private String answer(String line) {
        if (line == null || !line.startsWith(token + " ")) {
            return "error not you";
        }
        String command = line.substring(token.length()).strip();
        try {
            return ("ok " + commands.run(command)).strip();
        } catch (IOException | SQLException | RuntimeException e) {
            return "error " + String.valueOf(e.getMessage()).replace('\n', ' ');
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
