package dk.tvaers.members.staff;

import static dk.tvaers.members.Api.importUnits;
import static dk.tvaers.members.Api.unitId;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Api;
import dk.tvaers.members.Rows;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
class StaffImportIT extends StaffImportTest {
    @Test
    void fiveThousandPeopleInSixHundredUnits() {
        String units = IntStream.range(0, 600)
                .mapToObj(u -> own + "-u" + u + ",Enhed " + u + "," + own + "-care,UNIT,2014-06-01,\n")
                .collect(Collectors.joining());
        importUnits(Api.HEADER + units).then().statusCode(200);
        String before = staffOf(u -> u);
        // A third of the people move with their units.
        String after = staffOf(u -> u % 3 == 0 ? (u + 3) % 600 : u);

        sendAll(before).then().statusCode(200).body("report.created", equalTo(5000));
        send(before).then().statusCode(200).body("report.unchanged", equalTo(5000));
        send(after).then().statusCode(200).body("report.changed", equalTo(1667)).body("report.ended", equalTo(0));

        assertEquals(5000 + 1667, own("placement"));
        assertEquals(
                unitId(own + "-u0"),
                Rows.one(
                        "select unit_id from placement join employee using (person_id) where number = ? order by"
                                + " valid_from limit 1",
                        own + "-0"));

        // Five thousand leavers would be the next test's business.
        Rows.change("delete from employee where number like ?", own + "%");
    }

    private String staffOf(IntUnaryOperator unit) {
        return HEADER
                + IntStream.range(0, 5000)
                        .mapToObj(i -> row(i, "u" + unit.applyAsInt(i % 600)))
                        .collect(Collectors.joining());
    }
}
