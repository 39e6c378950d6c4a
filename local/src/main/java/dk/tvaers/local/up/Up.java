package dk.tvaers.local.up;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.ForeignSite;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import dk.tvaers.local.daemon.Trees;
import dk.tvaers.local.demo.Demonstration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code ./tvaers up}: everything on this machine, until it is told to stop. */
final class Up {

    private static final String BEGUN = "--begun=";

    private final UpDirectory directory = UpDirectory.of(Checkout.root());
    private final Elapsed progress;
    private final boolean fresh;

    Up(List<String> arguments) {
        this.fresh = arguments.contains("--fresh");
        this.progress = new Elapsed(arguments.stream()
                .filter(argument -> argument.startsWith(BEGUN))
                .map(argument -> Instant.ofEpochSecond(Long.parseLong(argument.substring(BEGUN.length()))))
                .findFirst()
                .orElseGet(Instant::now));
    }

    static int run(List<String> arguments) throws IOException {
        return new Up(arguments).run();
    }

    private int run() throws IOException {
        try (RunLock _ = RunLock.take(directory)) {
            Checks.before(directory);
            if (fresh) {
                forget();
            }
            Suite suite = new Suite(directory, progress);
            // On Ctrl-C, on SIGTERM, and on every other end that lets us tidy up.
            Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "stop"));
            try {
                run(suite);
            } catch (IOException | RuntimeException e) {
                if (!suite.isStopping()) {
                    throw e;
                }
                // It failed because everything is being stopped, which is no news; the stop ends this process.
                new CompletableFuture<Void>().join();
            }
            return 0;
        }
    }

    private void run(Suite suite) throws IOException {
        LocalParts parts = suite.start();
        Demonstration demonstration = new Demonstration(parts, Up::host, directory.journal(), progress);
        demonstration.load();
        String story = demonstration.story();
        try (ForeignSite _ = ForeignSite.start(ForeignSite.PORT)) {
            progress.accept("Tværs runs");
            System.out.println(Addresses.of(parts) + "\n" + story);
            progress.accept("Ctrl-C or ./tvaers down stops everything and keeps the data");
            throw new Refusal(suite.watch());
        }
    }

    private static URI host(Service service) {
        return URI.create("http://localhost:" + service.port());
    }

    private void forget() throws IOException {
        progress.accept("Forgetting the data of earlier runs");
        Trees.delete(directory.parts());
        Trees.delete(directory.passwords());
        Files.deleteIfExists(directory.journal());
    }
}
