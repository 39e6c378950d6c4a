package dk.tvaers.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Pages of twenty of the public list, of one call each, with a cursor anywhere in it. */
record Pages(List<byte[]> requests) implements Supplier<byte[]> {
    private static final String LIST = "/citizen-input/v1/inputs?callId=";

    /** Walks every list to its end to know its cursors. */
    static Pages of(Api api, List<String> calls) {
        List<byte[]> requests = new ArrayList<>();
        for (String call : calls) {
            String cursor = "";
            while (cursor != null) {
                requests.add(HttpConnection.get(LIST + call + "&limit=20" + cursor));
                JsonNode next =
                        api.get(null, LIST + call + "&limit=100" + cursor).path("next");
                cursor = next.isTextual() ? "&cursor=" + next.textValue() : null;
            }
        }
        return new Pages(requests);
    }

    @Override
    public byte[] get() {
        return requests.get(ThreadLocalRandom.current().nextInt(requests.size()));
    }
}
