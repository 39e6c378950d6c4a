package dk.tvaers.chart;

import com.google.gson.JsonParser;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Dockerfile's instructions in order, without comments and with lines joined. */
record Dockerfile(List<Instruction> instructions) {
    private static final Pattern OPTION = Pattern.compile("--\\S+\\s+");

    record Instruction(String name, String arguments) {}

    static Dockerfile read(String name) {
        var instructions = new ArrayList<Instruction>();
        var joined =
                Repository.text("images/" + name).replaceAll("(?m)^#.*\\n", "").replaceAll("\\\\\\n\\s*", "");
        joined.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var words = line.split("\\s+", 2);
            instructions.add(new Instruction(words[0], words[1].strip()));
        });
        return new Dockerfile(instructions);
    }

    List<String> all(String name) {
        return instructions.stream()
                .filter(instruction -> instruction.name().equals(name))
                .map(Instruction::arguments)
                .toList();
    }

    String last(String name) {
        return all(name).getLast();
    }

    /** What is copied into the image of a service, as paths and patterns below the working copy. */
    List<String> sources(String service) {
        return all("COPY").stream()
                .flatMap(copy -> {
                    var words = List.of(OPTION.matcher(copy).replaceAll("").split("\\s+"));
                    return words.subList(0, words.size() - 1).stream();
                })
                .map(source -> source.replace("${SERVICE}", service))
                .toList();
    }

    /** What the container runs. */
    List<String> entrypoint() {
        return JsonParser.parseString(last("ENTRYPOINT")).getAsJsonArray().asList().stream()
                .map(word -> word.getAsString())
                .toList();
    }

    /** Whether the ignore file of a Dockerfile lets a path into the context; the last line that matches decides. */
    static boolean inContext(String name, String path) {
        var in = true;
        for (var line :
                Repository.text("images/" + name + ".dockerignore").lines().toList()) {
            var pattern = line.startsWith("!") ? line.substring(1) : line;
            if (!line.startsWith("#")
                    && !line.isBlank()
                    && FileSystems.getDefault()
                            .getPathMatcher("glob:" + pattern)
                            .matches(Path.of(path))) {
                in = line.startsWith("!");
            }
        }
        return in;
    }
}
