package dk.tvaers.members.notice;

/** What a notice is about. Its words are the messages {@code notice-<kind>}. */
enum NoticeKind {
    ROLE_GIVEN("role-"),
    ROLE_ENDED("role-"),
    MEMBER_JOINED,
    MEMBER_LEFT,
    INVITED,
    INVITATION_ACCEPTED,
    INVITATION_DECLINED,
    APPLIED,
    APPLICATION_REJECTED,
    PHASE_ENTERED("phase-"),
    RESULT_TOLD,
    NETWORK_CLOSED,
    HANDOVER_OFFERED,
    HANDOVER_ACCEPTED,
    HANDOVER_DECLINED,
    HANDOVER_OVERDUE,
    USE_DUE,
    EVALUATION_DUE,
    REVIEW_DUE,
    ANSWER_OVERDUE,
    INPUT_REOPENED,
    ROUND_CLOSING;

    private final String codes;

    NoticeKind() {
        this("");
    }

    NoticeKind(String codes) {
        this.codes = codes;
    }

    /** How the messages begin that its code is said with. */
    String codes() {
        return codes;
    }
}
