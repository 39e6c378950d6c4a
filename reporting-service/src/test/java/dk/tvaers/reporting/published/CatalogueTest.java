package dk.tvaers.reporting.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.reporting.linked.JsonLd;
import dk.tvaers.reporting.linked.Thing;
import dk.tvaers.reporting.linked.Turtle;
import dk.tvaers.reporting.published.Publications.Published;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;

/** The catalogue as another program reads it, and as DCAT-AP wants it. */
class CatalogueTest {
    private static final String MUNICIPALITY = "Ærø \"Kommune\" \\ ændret\nnavn";

    @Test
    void isWhatDcatApWants() {
        assertTrue(conforms(turtle(catalogue())));
    }

    @Test
    void isTheSameInBothFormats() throws IOException {
        var jsonLd = ModelFactory.createDefaultModel();
        RDFParser.fromString(new ObjectMapper().writeValueAsString(JsonLd.of(catalogue())), Lang.JSONLD11)
                .parse(jsonLd);

        assertTrue(turtle(catalogue()).isIsomorphicWith(jsonLd));
    }

    @Test
    void saysWhoPublishesWhatAndSinceWhen() {
        var model = turtle(catalogue());

        assertEquals(
                1,
                model.listObjectsOfProperty(model.createProperty("http://xmlns.com/foaf/0.1/name"))
                        .filterKeep(name -> name.asLiteral().getString().equals(MUNICIPALITY))
                        .toList()
                        .size());
        assertEquals(
                2,
                model.listSubjectsWithProperty(model.createProperty("http://purl.org/dc/terms/issued"))
                        .toList()
                        .size());
        assertTrue(model.contains(null, model.createProperty("http://purl.org/dc/terms/identifier"), "2026-H1"));
        assertTrue(model.containsResource(
                model.createResource("https://tal.example.dk/public/figures/report.csv?period=2026-H1")));
    }

    /** A catalogue that lacks something is not what DCAT-AP wants: the shapes are not blind. */
    @Test
    void wouldNotBeWithoutItsTitleOrItsPublishersName() {
        for (var property : List.of("http://purl.org/dc/terms/title", "http://xmlns.com/foaf/0.1/name")) {
            var model = turtle(catalogue());
            model.removeAll(null, model.createProperty(property), null);

            assertFalse(conforms(model));
        }
    }

    private static boolean conforms(Model model) {
        return ShaclValidator.get().validate(shapes(), model.getGraph()).conforms();
    }

    private static Shapes shapes() {
        return Shapes.parse(
                RDFParser.source("dcat/shapes.ttl").lang(Lang.TURTLE).toGraph());
    }

    private static Model turtle(Thing catalogue) {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(Turtle.of(catalogue), Lang.TURTLE).parse(model);
        return model;
    }

    private static Thing catalogue() {
        return new Catalogue(
                        URI.create("https://tal.example.dk/public/figures"),
                        MUNICIPALITY,
                        URI.create("https://creativecommons.org/licenses/by/4.0/"))
                .of(List.of(
                        new Published(new HalfYear(2026, 1), Instant.parse("2026-08-29T22:00:00Z")),
                        new Published(new HalfYear(2025, 2), Instant.parse("2026-03-01T23:00:00Z"))));
    }
}
