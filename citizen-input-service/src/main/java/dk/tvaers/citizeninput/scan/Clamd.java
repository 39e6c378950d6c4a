package dk.tvaers.citizeninput.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV's daemon over TCP: the command INSTREAM, pieces that begin with their length, and a piece of length zero (clamd(8)). An answer is {@code stream: OK}
 * or {@code stream: <name> FOUND}; whatever else it says, nothing is known of the file.
 */
final class Clamd implements Scanner {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final String host;
    private final int port;
    private final int patience;

    Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = Math.toIntExact(patience.toMillis());
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean isClean(InputStream bytes) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patience);
            socket.setSoTimeout(patience);
            send(bytes, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            return verdict(socket.getInputStream().readNBytes(LONGEST_ANSWER));
        }
    }

    private static void send(InputStream bytes, DataOutputStream to) throws IOException {
        to.write(COMMAND);
        var piece = new byte[PIECE];
        for (var read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
            to.writeInt(read);
            to.write(piece, 0, read);
        }
        to.writeInt(0);
        to.flush();
    }

    private static boolean verdict(byte[] answer) throws IOException {
        var words =
                new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
        if (words.equals("stream: OK")) {
            return true;
        }
        if (words.startsWith("stream: ") && words.endsWith(" FOUND")) {
            return false;
        }
        throw new IOException("the scanner did not say");
    }
}
