package dk.tvaers.local.daemon;

/** Is told, line by line, what is being done and what is ready. */
public interface Progress {

    void say(String line);
}
