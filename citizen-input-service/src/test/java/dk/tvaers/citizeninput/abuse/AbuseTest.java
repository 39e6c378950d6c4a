package dk.tvaers.citizeninput.abuse;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.submit;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.CitizenInput;
import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is sent in bad faith is refused in the documented way, and nobody else notices. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AbuseTest {
    private static final int FLOOD = 1_000;
    private static final String SCRIPT =
            "<script>alert('x')</script><img src=x onerror=alert(1)> \"; drop table input; -- </textarea>";

    @Test
    void aThousandRequestsFromOneAddressAreCutOffAndOthersAreServed() throws UnknownHostException {
        var neighbour = received(words("Jeg bor ved siden af"));
        try (var flooder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName("127.0.0.9"))
                .build()) {
            var flood = IntStream.range(0, FLOOD)
                    .mapToObj(_ -> flooder.sendAsync(guess(), BodyHandlers.ofString()))
                    .toList();
            for (var i = 0; i < 20; i++) {
                submit(words("Midt i det hele")).then().statusCode(201);
                receipt("status", neighbour.code()).then().statusCode(200);
                anyone().get("/inputs").then().statusCode(200);
            }

            var statuses = flood.stream()
                    .map(CompletableFuture::join)
                    .map(HttpResponse::statusCode)
                    .toList();
            assertEquals(Set.of(404, 429), Set.copyOf(statuses));
            assertTrue(statuses.stream().filter(status -> status == 404).count() < FLOOD - 200);
        }
    }

    @Test
    void markupIsTextAndStaysText() {
        var receipt = published(words(SCRIPT));

        anyone().get("/inputs/{id}", receipt.inputId())
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body("text", equalTo(SCRIPT));
    }

    @Test
    void headersWithoutEndAreRefused() {
        var headers =
                IntStream.range(0, 40).boxed().collect(Collectors.toMap(i -> "X-Long-" + i, _ -> "x".repeat(1_000)));

        anyone().headers(headers).get("/inputs").then().statusCode(431);
        anyone().get("/inputs").then().statusCode(200);
    }

    @Test
    void objectsWithinObjectsWithoutEndAreRefused() {
        var deep = "{\"text\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

        submit(deep).then().statusCode(400).body("status", equalTo(400));
    }

    private static HttpRequest guess() {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + CitizenInput.BASE + "/receipts/status"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"receiptCode\":\"0000-0000-A000-0000-0B00-0000-0000\"}"))
                .build();
    }
}
