package dk.tvaers.portal.work;

import dk.tvaers.portal.remote.StaffNotices;
import java.time.Instant;

/** A notice, and the page of what it is about. */
public record SeenNotice(StaffNotices.Notice notice) {
    private static final String WORK = "/arbejdsrum";

    public String text() {
        return notice.text();
    }

    public Instant at() {
        return notice.at();
    }

    /** Of a kind that this portal does not know yet, the network's. */
    public String address() {
        var network = notice.networkId() == null ? WORK : WORK + "/netvaerk/" + notice.networkId();
        return switch (notice.kind()) {
            case "MEMBER_LEFT", "APPLIED", "INVITATION_ACCEPTED", "INVITATION_DECLINED" -> network + "/mennesker";
            case "RESULT_TOLD" -> "/netvaerk/" + notice.networkId();
            case "HANDOVER_OFFERED", "HANDOVER_ACCEPTED", "HANDOVER_DECLINED", "HANDOVER_OVERDUE", "USE_DUE" ->
                network + "/overleveringer/" + notice.subjectId();
            case "EVALUATION_DUE" -> network + "/evaluering";
            case "REVIEW_DUE" -> network + "/mandat";
            case "ANSWER_OVERDUE", "INPUT_REOPENED" -> WORK + "/svar/" + notice.subjectId();
            case "ROUND_CLOSING" -> WORK + "/runder/" + notice.subjectId();
            default -> network;
        };
    }
}
