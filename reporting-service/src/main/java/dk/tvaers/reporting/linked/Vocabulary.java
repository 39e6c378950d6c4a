package dk.tvaers.reporting.linked;

import java.util.Map;
import java.util.TreeMap;

/** The prefixes of the names that are used. */
final class Vocabulary {
    static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private Vocabulary() {}
}
