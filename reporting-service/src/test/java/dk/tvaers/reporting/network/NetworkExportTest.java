package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static dk.tvaers.reporting.NetworkStory.tell;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.SpreadSheet;
import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.reporting.export.ExportFormat;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network that is called a formula, and whose member brings one as a perspective. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkExportTest {
    private static final String FORMULA = "=cmd|' /C calc'!A0";

    private final NetworkStory network = new NetworkStory();

    @Test
    void noFileComputesTheNameOfANetwork() throws IOException {
        tell(0, new NetworkStarted(network.networkId(), network.themeId(), "WELFARE", FORMULA, List.of()));
        tell(
                0,
                new MemberJoined(
                        network.networkId(),
                        Ids.next(),
                        Ids.next(),
                        PersonKind.CITIZEN,
                        null,
                        null,
                        FORMULA,
                        false,
                        Recruitment.OPEN));

        eventually(() -> get(network.path() + "/report.csv")
                .statusCode(200)
                .body(containsString("Medlemmer,'" + FORMULA + ",1,1,antal,,")));
        try (var workbook = new ReadableWorkbook(bytes("xlsx"))) {
            var title = workbook.getSheet(1).orElseThrow().read().get(2).getCell(0);
            assertEquals(FORMULA, title.asString());
            assertEquals(CellType.STRING, title.getType());
        }
        var title = new SpreadSheet(bytes("ods")).getSheet(1).getRange(2, 0);
        assertEquals(FORMULA, title.getValue());
        assertNull(title.getFormula());
        try (var document = Loader.loadPDF(bytes("pdf").readAllBytes())) {
            assertTrue(new PDFTextStripper().getText(document).contains(FORMULA));
        }
    }

    /** A browser that follows a link asks for a page. */
    @ParameterizedTest
    @EnumSource
    void theEndingSaysOfWhichTypeAFileIs(ExportFormat format) {
        network.startsOnce();

        given().auth()
                .oauth2(Tokens.of("analyst"))
                .accept("text/html")
                .get(network.path() + "/report." + format.ending())
                .then()
                .statusCode(200)
                .contentType(startsWith(format.type()))
                .header("Vary", containsString("Accept-Language"))
                .header("Content-Disposition", endsWith("." + format.ending() + "\""));
    }

    private ByteArrayInputStream bytes(String ending) {
        return new ByteArrayInputStream(get(network.path() + "/report." + ending)
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
