package dk.tvaers.citizeninput.receipt;

import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.words;
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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes cannot be tried without end, and others are not hurt by who tries. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ReceiptGuessingTest {
    private static final String GUESS = "{\"receiptCode\":\"0000-0000-A000-0000-0B00-0000-0000\"}";

    /** Every way to try a code without an account. */
    private static final List<String> OTHERS = List.of(
            "copy", "confirmation", "reopening", "consents", "supplement", "correction", "messages", "withdrawal");

    @Test
    void whoGuessesIsStoppedAndToldHowLong() throws Exception {
        var receipt = received(words("Gæt mig"));
        try (var guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.7"))
                .build()) {
            HttpResponse<String> answer = guess(guesser);
            for (var i = 0; i < InputParts.RECEIPT_CAPACITY * 2 && answer.statusCode() == 404; i++) {
                answer = guess(guesser);
            }

            assertEquals(429, answer.statusCode());
            assertTrue(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()) > 0);
            assertTrue(answer.body().contains("too-many-requests"));
            for (var operation : OTHERS) {
                assertEquals(429, guess(guesser, operation).statusCode(), operation);
            }
        }
        receipt("status", receipt.code()).then().statusCode(200);
    }

    private static HttpResponse<String> guess(HttpClient guesser) throws Exception {
        return guess(guesser, "status");
    }

    private static HttpResponse<String> guess(HttpClient guesser, String operation) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + RestAssured.port + CitizenInput.BASE + "/receipts/" + operation);
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(GUESS))
                .build();
        return guesser.send(request, BodyHandlers.ofString());
    }
}
