package dk.tvaers.citizeninput.admission;

import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A code that can open a call once: an invitation, or a volunteer's, if the volunteer is drawn. */
@Entity
@Table(name = "admission")
class Admission {
    @Id
    private UUID id;

    private UUID callId;
    private byte[] codeHash;
    private Integer volunteer;
    private String ageBand;
    private String area;
    private String gender;
    private Boolean drawn;
    private Instant usedAt;

    Admission() {}

    static Admission invitation(UUID id, UUID callId, ReceiptCode code) {
        var admission = new Admission();
        admission.id = id;
        admission.callId = callId;
        admission.codeHash = code.hash();
        return admission;
    }

    static Admission volunteer(UUID id, UUID callId, ReceiptCode code, int number, VolunteerRequest traits) {
        var admission = invitation(id, callId, code);
        admission.volunteer = number;
        admission.ageBand = traits.ageBand();
        admission.area = traits.area();
        admission.gender = traits.gender();
        return admission;
    }

    void draw(boolean isDrawn) {
        drawn = isDrawn;
    }

    /** 409 when it was used before, or its volunteer is not drawn. */
    void use(Instant at) {
        if (volunteer != null && !Boolean.TRUE.equals(drawn)) {
            throw Problems.refused("not-drawn");
        }
        if (usedAt != null) {
            throw Problems.refused("code-used");
        }
        usedAt = at;
    }

    boolean isOpenedBy(ReceiptCode code) {
        return code.opens(codeHash);
    }

    /** Its volunteer's traits, those not given left out. */
    String group() {
        var given = Stream.of(ageBand, area, gender).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return given.isEmpty() ? "–" : given;
    }

    UUID callId() {
        return callId;
    }

    Integer number() {
        return volunteer;
    }

    Boolean drawn() {
        return drawn;
    }
}
