package dk.tvaers.citizeninput.store;

import dk.tvaers.web.problem.Problems;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.UUID;

/** Where an installation takes no files. */
final class NoStorage implements Storage {
    @Override
    public void put(UUID object, byte[] bytes) {
        throw Problems.refused("attachments-off");
    }

    @Override
    public InputStream open(UUID object) throws FileNotFoundException {
        throw new FileNotFoundException(object.toString());
    }

    @Override
    public void delete(UUID object) {
        // There is nothing.
    }
}
