package dk.tvaers.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** What portals ask for, no two in a row alike. */
record PortalRequests(Calls calls) {
    private static final String INPUTS = "/citizen-input/v1/inputs?";
    private static final List<String> STATES = List.of("PUBLISHED", "ANSWERED");

    /** By what is asked; those that begin with "list" are judged as the list is. */
    Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("list of a call", () -> get(INPUTS + "callId=" + one(calls.crowd())));
        all.put("list of the network", () -> get(INPUTS + "networkId=" + calls.crowdNetwork()));
        all.put(
                "list of a call by state",
                () -> get(INPUTS + "callId=" + one(calls.crowd()) + "&state=" + one(STATES)));
        all.put("box of a quarter", () -> get(INPUTS + "bbox=" + box(0.02)));
        all.put(
                "box of a quarter in a call",
                () -> get(INPUTS + "callId=" + one(calls.crowd()) + "&bbox=" + box(0.02)));
        all.put("box of the whole town", () -> get(INPUTS + "bbox=12.2,55.6,12.45,55.7"));
        all.put(
                "search for two common words",
                () -> get(INPUTS + "q=" + Submissions.words(2).replace(' ', '+')));
        all.put(
                "search for a rare word",
                () -> get(INPUTS + "q=gade" + ThreadLocalRandom.current().nextInt(20_000)));
        all.put(
                "similar inputs",
                () -> similar(Submissions.words(20) + " gade"
                        + ThreadLocalRandom.current().nextInt(20_000)));
        all.put("similar inputs of common words alone", () -> similar(Submissions.words(40)));
        all.put("feed of a call", () -> get("/citizen-input/v1/published/inputs.atom?callId=" + one(calls.crowd())));
        all.put("map of a quarter", () -> get("/citizen-input/v1/published/inputs.geojson?bbox=" + box(0.02)));
        return all;
    }

    private static byte[] get(String path) {
        return HttpConnection.get(
                path.replace("æ", "%C3%A6").replace("ø", "%C3%B8").replace("å", "%C3%A5"));
    }

    private static byte[] similar(String text) {
        return HttpConnection.post("/citizen-input/v1/input-similarities", "", "{\"text\":\"" + text + "\"}");
    }

    private static String box(double side) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        double west = 12.28 + random.nextDouble() * 0.1;
        double south = 55.62 + random.nextDouble() * 0.05;
        return String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", west, south, west + side, south + side / 2);
    }

    private static String one(List<String> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }
}
