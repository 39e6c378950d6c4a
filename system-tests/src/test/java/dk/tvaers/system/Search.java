package dk.tvaers.system;

import dk.tvaers.local.Service;
import dk.tvaers.testing.TextSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks for a text wherever the suite could have left it. */
final class Search {
    private Search() {}

    /** Where the text is, by name: as {@link #stored}, and answers to callers. */
    static List<String> everywhere(String text) {
        var places = stored(text);
        if (Caller.answersSeen().stream().anyMatch(answer -> answer.contains(text))) {
            places.add("answer");
        }
        return places;
    }

    /** Where the suite keeps the text, by name: tables of the four databases, topics, log files. */
    static List<String> stored(String text) {
        var places = new ArrayList<String>();
        for (var service : Service.owners()) {
            TextSearch.tablesWith(Suite.running().parts(), Suite.database(service), text)
                    .forEach(table -> places.add("database " + service.database() + " " + table));
        }
        for (var topic : Suite.topics()) {
            if (Log.records(topic).stream().map(Log::text).anyMatch(record -> record.contains(text))) {
                places.add("topic " + topic);
            }
        }
        for (var log : Suite.running().logs()) {
            if (content(log).contains(text)) {
                places.add("log " + log.getFileName());
            }
        }
        return places;
    }

    /** Whether a file holds the text. */
    static boolean holds(Path file, String text) {
        return content(file).contains(text);
    }

    private static String content(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
