package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import dk.tvaers.local.demo.Demonstration;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Pages of the portal over the demonstration's networks, with the four services beside it: half of them public, half of staff who are
 * logged in, each picked at random. A page counts once it is there whole; what it loads besides is kept by browsers for a year.
 */
final class PagesRun {
    private static final double PER_SECOND = 50;
    private static final double GOAL_MILLIS = 150;
    /** Long enough for thirty pages to be slower than the 99th percentile. */
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private static final String BROWSER = "Accept-Language: da\r\nAccept-Encoding: gzip\r\n";
    private static final List<String> PUBLIC = List.of(
            "/", "/giv-input", "/kvittering", "/foreslaa-tema", "/tal", "/om", "/privatliv", "/tilgaengelighed");
    private static final List<String> WORK = List.of(
            "/arbejdsrum",
            "/arbejdsrum/beskeder",
            "/arbejdsrum/temaer",
            "/arbejdsrum/overleveringer",
            "/arbejdsrum/soeg?q=ensomhed",
            "/arbejdsrum/kort",
            "/arbejdsrum/enheder");
    private static final List<String> ROOMS = List.of(
            "",
            "/mandat",
            "/mennesker",
            "/plan",
            "/moeder",
            "/indkaldelser",
            "/fund",
            "/isbjerg",
            "/spor",
            "/ideer",
            "/proevehandlinger",
            "/overleveringer",
            "/evaluering",
            "/tal",
            "/afrunding");
    /** The secretariat, and somebody who leads a network. */
    private static final List<String> STAFF = List.of("ida.vesterby", "mette.lindegaard");

    private static final String PROVIDER = "municipality-oidc";

    private final Options options;
    private final Installation installation;
    private final Progress progress;

    PagesRun(Options options, Installation installation, Progress progress) {
        this.options = options;
        this.installation = installation;
        this.progress = progress;
    }

    Table done() {
        installation.forget();
        installation.start();
        new Demonstration(
                        installation.parts(),
                        installation::url,
                        options.directory().resolve("demonstration.journal"),
                        each -> progress.say("%s", each))
                .load();
        installation.startPortal();
        List<byte[]> open = open();
        List<byte[]> work = work();
        Supplier<byte[]> mixed = () -> one(ThreadLocalRandom.current().nextBoolean() ? open : work);
        progress.say("%d pages for everybody, %d of staff", open.size(), work.size());
        load(mixed).saturating(options.span().multipliedBy(2));
        Table table = new Table();
        judged(table, "public pages and pages of staff, half each", load(mixed).steady(PER_SECOND, MEASURED));
        told(table, "public pages alone", load(() -> one(open)).steady(PER_SECOND, options.span()));
        told(table, "pages of staff alone", load(() -> one(work)).steady(PER_SECOND, options.span()));
        told(table, "half each, at most", load(mixed).saturating(options.span()));
        installation
                .memory()
                .forEach((service, used) -> table.told(service.module() + ": memory after that", used + " MB"));
        installation.stop();
        return table;
    }

    private static void judged(Table table, String what, Measured measured) {
        table.judged(what, seen(measured), "p99 < 150 ms at 50 pages/s", measured.p99() < GOAL_MILLIS);
    }

    private static void told(Table table, String what, Measured measured) {
        table.told(what, seen(measured));
    }

    private static String seen(Measured measured) {
        return text("%,.0f pages/s, p50 %.1f ms, p99 %.1f ms", measured.rate(), measured.p50(), measured.p99());
    }

    private Load load(Supplier<byte[]> requests) {
        return new Load(installation.url(Service.PORTAL), options.clients(), requests, 200);
    }

    private List<byte[]> open() {
        List<byte[]> pages = new ArrayList<>();
        PUBLIC.forEach(path -> pages.add(HttpConnection.get(path, BROWSER)));
        ids("/networks/v1/networks?limit=100").forEach(id -> pages.add(HttpConnection.get("/netvaerk/" + id, BROWSER)));
        ids("/citizen-input/v1/calls?limit=100")
                .forEach(id -> pages.add(HttpConnection.get("/indkaldelser/" + id, BROWSER)));
        return pages;
    }

    private List<byte[]> work() {
        List<byte[]> pages = new ArrayList<>();
        URI portal = installation.url(Service.PORTAL);
        Logins logins = new Logins(installation.parts());
        List<String> paths = new ArrayList<>(WORK);
        for (String network : ids("/networks/v1/networks?limit=100&state=RUNNING")) {
            ROOMS.forEach(room -> paths.add("/arbejdsrum/netvaerk/" + network + room));
        }
        for (String username : STAFF) {
            String headers = BROWSER + StaffSession.of(portal, logins, username, PROVIDER);
            paths.forEach(path -> pages.add(HttpConnection.get(path, headers)));
        }
        return pages;
    }

    private List<String> ids(String list) {
        List<String> ids = new ArrayList<>();
        for (JsonNode each : new Api(installation).get(null, list).path("items")) {
            ids.add(each.path("id").textValue());
        }
        return ids;
    }

    private static byte[] one(List<byte[]> pages) {
        return pages.get(ThreadLocalRandom.current().nextInt(pages.size()));
    }
}
