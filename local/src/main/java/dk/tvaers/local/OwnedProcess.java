package dk.tvaers.local;

import java.util.ArrayList;
import java.util.List;

/**
 * Ties a program to the process that starts it: when that process ends, even by {@code kill -9}, the program is told to end,
 * and made to after half a minute. The program may be anything, since a shell watches for it: the watcher reads from a pipe
 * whose other end only the owner holds, so the system itself says when the owner is gone. The program takes the shell's
 * place and process number, and is kept from the terminal: a Ctrl-C reaches the owner alone, which then ends its programs in
 * order.
 *
 * <p>The standard input of the process must stay a pipe (the default); the program itself gets none.
 */
public final class OwnedProcess {

    /**
     * The watcher is a grandchild, so that the program has no child it does not know. In it {@code $$} still is the program.
     */
    private static final String WATCH = """
            exec 3<&0
            ( (
              trap '' INT HUP
              read -r _ <&3
              kill -TERM $$ || exit 0
              seconds=0
              while [ $seconds -lt 30 ] && kill -0 $$; do sleep 1; seconds=$((seconds + 1)); done
              kill -KILL $$
            ) >/dev/null 2>&1 & )
            exec 3<&-
            trap '' INT HUP
            exec "$@" </dev/null
            """;

    private OwnedProcess() {}

    /** The command that runs the given one under this process as its owner. */
    public static List<String> command(List<String> program) {
        List<String> command = new ArrayList<>();
        // A session of its own where the system has the tool; else ignoring the terminal's signals has to do.
        if (Checkout.onPath("setsid")) {
            command.add("setsid");
        }
        command.addAll(List.of("sh", "-c", WATCH, "tvaers"));
        command.addAll(program);
        return command;
    }
}
