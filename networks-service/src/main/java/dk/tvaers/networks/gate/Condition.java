package dk.tvaers.networks.gate;

/** What a gate can ask for. Each is a count that a {@link FactSource} knows. */
public enum Condition {
    /** Network leads assigned now. */
    NETWORK_LEAD(Bound.AT_LEAST, "network-lead-missing"),
    /** Reference leads assigned now. */
    REFERENCE_LEAD(Bound.AT_LEAST, "reference-lead-missing"),
    /** Different departments of the base organisation among the active members. */
    BASE_DEPARTMENT(Bound.AT_LEAST, "too-few-departments"),
    /** Findings that come from outside the members' own units. */
    OUTSIDE_FINDING(Bound.AT_LEAST, "outside-finding-missing"),
    /** Reference leads of the level that the network's type asks for. */
    REFERENCE_LEAD_LEVEL(Bound.AT_LEAST, "reference-lead-level-missing"),
    /** Agreements in force between a network lead and a reference lead of now. */
    REFERENCE_LEAD_AGREEMENT(Bound.AT_LEAST, "reference-lead-agreement-missing"),
    /** Agreements in force between a network lead of now and his or her line manager. */
    LINE_MANAGER_AGREEMENT(Bound.AT_LEAST, "line-manager-agreement-missing"),
    /** People who are network lead and reference lead at once. */
    LEAD_IS_REFERENCE_LEAD(Bound.AT_MOST, "lead-is-reference-lead"),
    /** People who were made network lead more than once. */
    LEAD_TWICE(Bound.AT_MOST, "lead-twice"),
    /** Whether the seven answers were revisited. */
    ANSWERS_REVISITED(Bound.AT_LEAST, "answers-not-revisited"),
    /** Whether there is a course plan with hours. */
    COURSE_PLAN(Bound.AT_LEAST, "course-plan-missing"),
    /** Whether it is said what citizens are to the network, or why nothing. */
    CITIZEN_ROLE(Bound.AT_LEAST, "citizen-role-missing"),
    /** Versions of the theme that were focused. */
    FOCUSED_THEME(Bound.AT_LEAST, "focused-theme-missing"),
    /** Sub-networks that are not closed. */
    OPEN_SUB_NETWORK(Bound.AT_MOST, "sub-network-open"),
    /** Value hypotheses. */
    VALUE_HYPOTHESIS(Bound.AT_LEAST, "value-hypothesis-missing"),
    /** Tracks; each has at least one finding. */
    TRACK(Bound.AT_LEAST, "track-missing"),
    /** Decisions taken in the phase that is to be left. */
    DECISION_IN_PHASE(Bound.AT_LEAST, "decision-missing"),
    /** 1 when the criteria are fixed. */
    CRITERIA_FIXED(Bound.AT_LEAST, "criteria-not-fixed"),
    /** Ideas that go on and lack a score on one of the criteria. */
    UNSCORED_IDEA(Bound.AT_MOST, "ideas-unscored"),
    /** Ideas that go on: prioritised or further. */
    IDEA_GOING_ON(Bound.AT_LEAST, "idea-missing"),
    /** The same ideas, few enough to be tried well. */
    IDEAS_GOING_ON(Bound.AT_MOST, "too-many-ideas"),
    /** Trials that began to run and have not reached their next step. */
    OPEN_TRIAL(Bound.AT_MOST, "trial-open"),
    /** Handovers that wait for their receiver's answer. */
    UNANSWERED_HANDOVER(Bound.AT_MOST, "handover-unanswered"),
    /** Records of what is delivered to the executive forum. */
    FORUM_DELIVERABLE(Bound.AT_LEAST, "forum-deliverable-missing"),
    /** 1 when a stand on evaluation is recorded. */
    EVALUATION_STAND(Bound.AT_LEAST, "evaluation-stand-missing"),
    /** 1 when a stand on spread is recorded. */
    SPREAD_STAND(Bound.AT_LEAST, "spread-stand-missing"),
    /** Citizen inputs that the network used or that were linked to it, and that wait for an answer. */
    UNANSWERED_INPUT(Bound.AT_MOST, "input-unanswered"),
    /** Members, those who left early among them, who were not told what the network led to. */
    UNTOLD_MEMBER(Bound.AT_MOST, "members-not-told");

    private final Bound bound;
    private final String code;

    Condition(Bound bound, String code) {
        this.bound = bound;
        this.code = code;
    }

    boolean isMet(int limit, int found) {
        return bound == Bound.AT_LEAST ? found >= limit : found <= limit;
    }

    /** Names what is missing in answers and in the messages; part of the public API. */
    public String code() {
        return code;
    }

    /** Whether a limit is the fewest that are needed or the most that are allowed. */
    enum Bound {
        AT_LEAST,
        AT_MOST
    }
}
