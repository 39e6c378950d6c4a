package dk.tvaers.reporting.published;

import dk.tvaers.reporting.export.ExportFormat;
import dk.tvaers.reporting.linked.Thing;
import dk.tvaers.reporting.published.Publications.Published;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * What is published, in the words of DCAT-AP 2.1 (the European profile of the W3C's Data Catalog Vocabulary), for catalogues of open
 * data to harvest: a data set for each half-year, and each of its files.
 */
final class Catalogue {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";
    private static final String DANISH = "Temaer, netværk og løsninger, og hvordan borgerne blev hørt, efter halvår."
            + " Grupper under fem vises ikke, og heller ikke det, de kunne regnes ud fra.";
    private static final String ENGLISH = "Themes, networks and solutions, and how citizens were heard, by half-year."
            + " Groups under five are not shown, nor what they could be computed from.";

    private final String home;
    private final String licence;
    private final Thing publisher;

    /** @param home address of the published figures, without a slash at its end */
    Catalogue(URI home, String publisher, URI licence) {
        this.home = home.toString();
        this.licence = licence.toString();
        this.publisher = new Thing(home + "#publisher", "foaf:Agent").says("foaf:name", "da", publisher);
    }

    Thing of(List<Published> published) {
        var catalogue = new Thing(home + "#catalogue", "dcat:Catalog")
                .has("dct:publisher", publisher)
                .names("dct:license", licence)
                .names("foaf:homepage", home);
        describe(catalogue, "Tværgående netværk i tal", "Cross-cutting networks in figures");
        published.forEach(each -> catalogue.has("dcat:dataset", dataset(each)));
        return catalogue;
    }

    private Thing dataset(Published published) {
        var period = published.period();
        var address = home + "?period=" + period.code();
        var dataset = new Thing(address + "#dataset", "dcat:Dataset")
                .holds("dct:identifier", "string", period.code())
                .holds("dct:issued", "dateTime", published.at())
                .has("dct:publisher", publisher)
                .has(
                        "dct:temporal",
                        new Thing(address + "#period", "dct:PeriodOfTime")
                                .holds("dcat:startDate", "date", period.firstDay())
                                .holds("dcat:endDate", "date", period.lastDay()))
                .names("dcat:theme", AUTHORITY + "data-theme/GOVE")
                .names("dct:accrualPeriodicity", AUTHORITY + "frequency/NEVER")
                .names("dct:spatial", AUTHORITY + "country/DNK")
                .names("dcat:landingPage", home);
        describe(
                dataset,
                "Tværgående netværk i tal, %d. halvår %d".formatted(period.half(), period.year()),
                "Cross-cutting networks in figures, half-year %d of %d".formatted(period.half(), period.year()));
        dataset.has("dcat:distribution", distribution(address, "json", "application/json"));
        for (var format : ExportFormat.values()) {
            var file = home + "/report." + format.ending() + "?period=" + period.code();
            dataset.has("dcat:distribution", distribution(file, format.ending(), format.type()));
        }
        return dataset;
    }

    private Thing distribution(String file, String ending, String mediaType) {
        return new Thing(file + "#file", "dcat:Distribution")
                .names("dcat:accessURL", file)
                .names("dcat:downloadURL", file)
                .names("dcat:mediaType", MEDIA_TYPES + mediaType)
                .names("dct:format", AUTHORITY + "file-type/" + ending.toUpperCase(Locale.ROOT))
                .names("dct:license", licence);
    }

    private static void describe(Thing thing, String danish, String english) {
        thing.says("dct:title", "da", danish)
                .says("dct:title", "en", english)
                .says("dct:description", "da", DANISH)
                .says("dct:description", "en", ENGLISH)
                .names("dct:language", AUTHORITY + "language/DAN")
                .names("dct:language", AUTHORITY + "language/ENG");
    }
}
