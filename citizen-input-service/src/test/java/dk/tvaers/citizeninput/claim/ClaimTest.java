package dk.tvaers.citizeninput.claim;

import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever logs in later keeps an input with the login. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ClaimTest {
    private static Response claim(String user, Receipt receipt) {
        return as(user).body(Map.of("receiptCode", receipt.code())).post("/me/inputs");
    }

    @Test
    void isListedForWhoeverClaimedItAndForNobodyElse() {
        var receipt = received(words("Mit eget"));

        claim("phasemember", receipt).then().statusCode(200).body("text", equalTo("Mit eget"));
        claim("phasemember", receipt).then().statusCode(200);

        var id = receipt.inputId().toString();
        as("phasemember")
                .get("/me/inputs")
                .then()
                .statusCode(200)
                .body("items.inputId", hasItem(id))
                .header("Cache-Control", startsWith("no-store"));
        as("phasemember").get("/me/inputs/{id}", id).then().statusCode(200).body("text", equalTo("Mit eget"));
        as("outsider").get("/me/inputs").then().statusCode(200).body("items.inputId", not(hasItem(id)));
        as("outsider").get("/me/inputs/{id}", id).then().statusCode(404);
        as("outsider").delete("/me/inputs/{id}", id).then().statusCode(404);
        claim("outsider", receipt).then().statusCode(409).body("violations.code", contains("claimed-by-another"));
        receipt("status", receipt.code()).then().statusCode(200);
    }

    @Test
    void isListedPageByPage() {
        var first = received(words("Den første"));
        var second = received(words("Den anden"));
        claim("codriver", first).then().statusCode(200);
        claim("codriver", second).then().statusCode(200);

        String next = as("codriver")
                .get("/me/inputs?limit=1")
                .then()
                .body("items.text", contains("Den anden"))
                .extract()
                .path("next");
        as("codriver")
                .queryParam("cursor", next)
                .get("/me/inputs?limit=1")
                .then()
                .body("items.text", contains("Den første"));
    }

    @Test
    void anUnknownCodeClaimsNothing() {
        var before = Database.traces();

        as("staff")
                .body(Map.of("receiptCode", "0000"))
                .post("/me/inputs")
                .then()
                .statusCode(404);

        assertEquals(before, Database.traces());
    }

    @Test
    void leadsToNobodyOnceReleasedOrWithdrawn() {
        var released = received(words("Slip mig"));
        var withdrawn = received(words("Træk mig tilbage"));
        claim("receiver", released).then().statusCode(200);
        claim("receiver", withdrawn).then().statusCode(200);

        as("receiver").delete("/me/inputs/{id}", released.inputId()).then().statusCode(204);
        receipt("withdrawal", withdrawn.code()).then().statusCode(200);

        for (var gone : new Receipt[] {released, withdrawn}) {
            assertEquals("0", Database.ask("select count(*) from claim where input_id = ?", gone.inputId()));
            as("receiver").get("/me/inputs/{id}", gone.inputId()).then().statusCode(404);
        }
        claim("receiver", withdrawn).then().statusCode(409);
        claim("outsider", released).then().statusCode(200);
    }
}
