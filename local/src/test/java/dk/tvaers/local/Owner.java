package dk.tvaers.local;

import java.io.IOException;
import java.util.List;

/** A program for {@link OwnedProcessTest}: starts the program of its arguments, says its number and waits. */
final class Owner {

    private Owner() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process owned = new ProcessBuilder(OwnedProcess.command(List.of(arguments))).start();
        System.out.println(owned.pid());
        Thread.currentThread().join();
    }
}
