package dk.tvaers.members.register;

import static dk.tvaers.members.register.Register.workDays;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.members.Rows;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
class RegisterImportIT extends RegisterImportTest {
    @Test
    void fiveThousandPeopleInSixHundredUnits() {
        Register register = new Register().unit(top, own + "K", null).unit(health, own + "H", top);
        UUID[] units = new UUID[600];
        for (int i = 0; i < units.length; i++) {
            units[i] = UUID.randomUUID();
            register.unit(units[i], own + "u" + i, health);
        }
        for (int i = 0; i < 5000; i++) {
            UUID person = UUID.randomUUID();
            register.person(person, "Opdigtet " + i, own + i + "@kommune.example")
                    .engagement(List.of(workDays(person, units[i % 600], "Sygeplejerske", "2019-03-01", null)));
        }
        register.put();

        bringAll().then().statusCode(200).body("units.created", equalTo(602)).body("staff.created", equalTo(5000));
        bring().then().statusCode(200).body("units.unchanged", equalTo(602)).body("staff.unchanged", equalTo(5000));

        // Five thousand leavers would be the next test's business.
        Rows.change(
                "delete from employee where person_id in (select person_id from placement join unit on unit.id = unit_id where"
                        + " unit.number like ?)",
                own + "%");
    }
}
