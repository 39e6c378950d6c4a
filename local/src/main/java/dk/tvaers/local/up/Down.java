package dk.tvaers.local.up;

import dk.tvaers.local.Checkout;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** {@code ./tvaers down}: stops the {@code up} of another shell and whatever a killed one left. */
final class Down {

    private Down() {}

    public static void main(String[] arguments) throws IOException {
        UpDirectory directory = UpDirectory.of(Checkout.root());
        Elapsed progress = new Elapsed(Instant.now());
        Optional<Launched> launched = Launched.in(directory);
        if (launched.isPresent()) {
            progress.accept("Stopping Tværs (process " + launched.get().pid() + ")");
            launched.get().process().destroy();
            launched.get().process().onExit().join();
        }
        Checks.endLeftovers(directory);
        progress.accept(launched.isPresent() ? "Everything is stopped; the data is kept" : "Tværs does not run here");
    }
}
